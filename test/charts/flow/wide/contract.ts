import type { CalloutInput, FlowEdgeInput, FlowLayout } from '../../../../src/charts/flow/stages.ts';
import { faults } from '../../flow-faults.ts';
import { readingFaults } from '../reading.ts';
import { breaches } from './breaches.ts';

/** All that a wide drawing must not do, in words: what touches, what lies on a line, what cannot be told apart. */
export const wideFaults = (layout: FlowLayout): readonly string[] => [
  ...faults(layout),
  ...breaches(layout),
  ...readingFaults(layout),
];

/** A call-out for the first flow that was wrong and runs between two actors. */
export const calloutFor = (edges: readonly FlowEdgeInput[]): CalloutInput | undefined => {
  const flow = edges.find(({ kind, wrong, from, to }) => kind !== 'deleted' && wrong !== null && from !== to);
  return flow && { flow: flow.id, words: 'Nobody had been told of any of it, then or later', under: 'found' };
};
