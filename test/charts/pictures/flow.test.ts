import fc from 'fast-check';
import { describe, it } from 'vitest';
import { drawFlow, type FlowNaming } from '../../../src/charts/flow/draw.ts';
import { layoutFlow } from '../../../src/charts/flow/layout.ts';
import { drawSample, type FlowSample, sampleSize } from '../../../src/charts/flow/sample.ts';
import { type Html, svg } from '../../../src/charts/geometry/markup.ts';
import { type Box, union } from '../../../src/charts/geometry/box.ts';
import type { CalloutInput, Frame } from '../../../src/charts/flow/stages.ts';
import type { Wrong } from '../../../src/schema/standing.ts';
import { drawings, type Drawing } from '../../made-up/drawings.ts';
import { graphs } from '../graphs.ts';
import { affair, everyKind, grouped, owing, turned } from './flows.ts';
import { type Drawn, expectPicture } from './picture.ts';

type Some = Omit<Drawing, 'callout'> & { readonly callout?: CalloutInput };

const frames: readonly Frame[] = ['wide', 'mid', 'tall'];
const wideId = (id: string): string => `toy.${id}`;

/** A diagram as `FlowSvg.astro` draws it. */
function flow({ nodes, edges, houses, callout }: Some, frame: Frame, about?: FlowNaming['about']): Drawn {
  const { width, height, ...rest } = layoutFlow(nodes, edges, frame, houses, callout);
  const inside = drawFlow({ ...rest, width, height }, { wideId, about });
  return { width, height, classes: `flow ${frame}${about ? ' fragment' : ''}`, inside };
}

/** Where everything stands in a very large diagram: its bars, its lines, its numbers, and boxes in place of words. */
function outline({ nodes, edges, houses }: Some): Drawn {
  const { width, height, nodes: placed, edges: flows, houses: framed } = layoutFlow(nodes, edges, 'wide', houses);
  const rect = (name: string, box: Box): Html =>
    svg`<rect class="${name}" x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"/>`;
  const { html: inside } =
    svg`${framed.map(({ box }) => svg`<g class="house">${rect('', box)}</g>`)}${flows.map(({ path, badge, label }) => svg`<path class="side" d="${path}"/><circle class="badge" cx="${badge.x}" cy="${badge.y}" r="${badge.r}"/>${label.length > 0 && rect('area', union(label.map(({ box }) => box)))}`)}${placed.map(({ bars, name, role }) => svg`${bars.map((box) => rect('bar', box))}${rect('hole', union([...name, ...role].map(({ box }) => box)))}`)}`;
  return { width, height, classes: 'flow', inside };
}

const random = (size: Parameters<typeof graphs>[0], count: number, seed: number): readonly Some[] =>
  fc.sample(graphs(size), { numRuns: count, seed });

/** A graph with a call-out at the first of its flows that was wrong. */
const called = (some: Some): Some => {
  const first = some.edges.find(({ kind, wrong, from, to }) => kind !== 'deleted' && wrong !== null && from !== to);
  return first ? { ...some, callout: { flow: first.id, words: 'Nobody had been told of it', under: 'found' } } : some;
};

describe('a diagram of flows', () => {
  it('of a list that was sold, in each frame', async () => {
    await expectPicture('flow-list', 'flow', ...frames.map((frame) => flow(drawings.list, frame)));
  });

  it('of a hub, its clients, questions, a complaint and a house', async () => {
    await expectPicture('flow-hub', 'flow', flow(drawings.hub, 'wide'));
    await expectPicture('flow-hub-ladder', 'flow', flow(drawings.hub, 'mid'), flow(drawings.hub, 'tall'));
  });

  it('of what was taken', async () => {
    await expectPicture(
      'flow-taken',
      'flow',
      ...(['wide', 'tall'] as const).flatMap((frame) => [flow(drawings.pension, frame), flow(drawings.airline, frame)]),
    );
  });

  it('of every kind of flow, with what is not wrong and what is', async () => {
    await expectPicture('flow-kinds', 'flow', flow(everyKind, 'wide'), flow(everyKind, 'mid'));
  });

  it('of what was owed and not sent, unlike what was sent', async () => {
    const about = { flows: ['F3', 'F4'], actors: new Set(['Shop', 'Customers']) };
    await expectPicture('flow-owed', 'flow', ...frames.map((frame) => flow(owing, frame)), flow(owing, 'wide', about));
  });

  it('of flows that turn back, leap and stay at home', async () => {
    await expectPicture('flow-turned', 'flow', flow(turned, 'wide'), flow(turned, 'mid'));
  });

  it('of a case with houses, a group, and a call-out at its last flow', async () => {
    await expectPicture('flow-affair', 'flow', flow(affair, 'wide'), flow(affair, 'tall'));
  });

  it('of grouped actors, as a case hands them over', async () => {
    await expectPicture('flow-groups', 'flow', flow(grouped('every'), 'wide'), flow(grouped('grouped'), 'wide'));
  });

  it('of which some are told and the others recede', async () => {
    const about = { flows: ['F3', 'F4'], actors: new Set(['club', 'broker', 'party']) };
    await expectPicture(
      'flow-fragment',
      'flow',
      flow(drawings.list, 'wide', about),
      flow(drawings.list, 'tall', about),
    );
  });

  it.each([1, 2, 3, 5])('of any flows, from left to right (%i)', async (seed) => {
    const some = random({ nodes: 9, edges: 12, least: 7 }, 3, seed);
    await expectPicture(`flow-any-wide-${String(seed)}`, 'flow', ...some.map((each) => flow(called(each), 'wide')));
  });

  it.each(['mid', 'tall'] as const)('of any flows, one a row, %s', async (frame) => {
    const some = random({ nodes: 8, edges: 10, least: 6 }, 4, 7);
    await expectPicture(`flow-any-${frame}`, 'flow', ...some.map((each) => flow(called(each), frame)));
  });

  it('of more flows than are told apart at a glance', async () => {
    const some = random({ nodes: 16, edges: 30, least: 30 }, 1, 4);
    await expectPicture('flow-many', 'flow', ...some.map((each) => flow(called(each), 'wide')));
  });

  it('of 40 actors and 120 flows, as boxes and lines', async () => {
    const some = random({ nodes: 40, edges: 120, least: 120 }, 1, 2026);
    await expectPicture('flow-crowd', 'flow', ...some.map(outline));
  });
});

describe('the key of a diagram', () => {
  it('shows each mark as the diagram draws it', async () => {
    const wrongs = [undefined, 'found', 'alleged', 'conceded', 'set-aside'] as const satisfies readonly (
      Wrong | undefined
    )[];
    const marks: readonly FlowSample[] = [
      'ribbon',
      'hollow',
      'arrow',
      'owed',
      'taken',
      'disclosed',
      'deleted',
      'struck',
    ];
    const all = marks.flatMap((mark) =>
      wrongs.map((wrong): Drawn => ({ ...sampleSize, classes: 'flow', inside: drawSample(mark, wrong) })),
    );
    await expectPicture('flow-key', 'flow', ...all);
  });
});
