import { expect, it } from 'vitest';
import { layoutFlow } from '../../../src/charts/flow/layout.ts';
import { flowData } from '../../../src/components/flow/flow.data.ts';
import { ladderFaults } from '../../charts/flow/ladder/faults.ts';
import { readingFaults } from '../../charts/flow/reading.ts';
import { book } from '../book.ts';

/** How high the ladder of a case may be, in pixels; its call-out has two or three lines besides. */
const budget = {
  tall: (flows: number, called: boolean): number => 90 * flows + 250 + (called ? 60 : 0),
  mid: (flows: number, called: boolean): number => 75 * flows + 120 + (called ? 60 : 0),
} as const;

it.each(book.cases.flatMap((file) => (['tall', 'mid'] as const).map((frame) => [file.id, frame, file] as const)))(
  'draws %s as a %s ladder that is whole, clear and no higher than it may be',
  (_, frame, file) => {
    for (const actors of ['grouped', 'every'] as const) {
      const { nodes, edges, houses, callout } = flowData(book, file, undefined, actors);
      const layout = layoutFlow(nodes, edges, frame, houses, callout);
      expect([...ladderFaults(layout), ...readingFaults(layout)]).toEqual([]);
      expect(layout.edges.map(({ id }) => id)).toEqual(file.flows.map(({ id }) => id));
      if (actors === 'grouped')
        expect(layout.height).toBeLessThanOrEqual(budget[frame](edges.length, callout !== undefined));
    }
    for (const { id } of file.flows) {
      const { nodes, edges, houses } = flowData(book, file, [id]);
      expect(ladderFaults(layoutFlow(nodes, edges, frame, houses))).toEqual([]);
    }
  },
);
