import { describe, expect, it } from 'vitest';
import { held, wholeAxis } from '../../../src/charts/cases-in-time/axis.ts';
import { drawEra } from '../../../src/charts/cases-in-time/draw.ts';
import { lanesBy, widerLane } from '../../../src/charts/cases-in-time/lanes.ts';
import { isLarge, layoutEra } from '../../../src/charts/cases-in-time/layout.ts';
import { type EraLayout, whole } from '../../../src/charts/cases-in-time/stages.ts';
import { type Box, overlaps } from '../../../src/charts/geometry/box.ts';
import { measure } from '../../../src/charts/geometry/text.ts';
import { partOf } from '../../../src/charts/time/scale.ts';
import { ticksOrYears } from '../../../src/charts/time/years.ts';
import { lawBands } from '../happenings.ts';
import { kinds, manyEvents, random } from './many-events.ts';

const wider = { name: 'The wider investigation', note: 'steps', href: '/actors/it/' };
const widths = [354, 720, 1248] as const;

/** Everything that can be wrong with a drawing, in words. */
function faults(layout: EraLayout, expected: ReadonlyMap<string, readonly string[]>): string[] {
  const wrong: string[] = [];
  const boxes = layout.lanes.flatMap((lane): { what: string; box: Box }[] => [
    { what: `name of ${lane.id}`, box: lane.name.box },
    ...(lane.note ? [{ what: `note of ${lane.id}`, box: lane.note.box }] : []),
    ...lane.stops.flatMap(({ ids, label, crowd }) => [
      ...(label ? [{ what: `words of ${ids.join()}`, box: label.box }] : []),
      ...(crowd ? [{ what: `crowd ${ids.join()}`, box: crowd.box }] : []),
    ]),
  ]);
  for (const { what, box } of boxes)
    if (box.x < -0.5 || box.x + box.width > layout.width + 0.5 || box.y < 0 || box.y + box.height > layout.height)
      wrong.push(`${what} leaves the drawing`);
  const sorted = [...boxes].sort((a, b) => a.box.y - b.box.y);
  for (const [i, a] of sorted.entries())
    for (const b of sorted.slice(i + 1)) {
      if (b.box.y >= a.box.y + a.box.height) break;
      if (overlaps(a.box, b.box)) wrong.push(`${a.what} touches ${b.what}`);
    }
  for (const lane of layout.lanes) {
    const said = lane.stops.flatMap((stop) => stop.ids).sort();
    if (said.join() !== [...(expected.get(lane.id) ?? [])].sort().join())
      wrong.push(`${lane.id} does not hold its events once each`);
    const xs = lane.stops.map((stop) => stop.x);
    if (xs.some((x, i) => x < (xs[i - 1] ?? -Infinity))) wrong.push(`${lane.id} is out of order`);
    for (const { mark } of lane.stops)
      if (mark && (mark.x < layout.x1 - 1 || mark.x > layout.x2 + 1)) wrong.push(`${mark.id} is off the axis`);
  }
  return wrong;
}

describe('the timeline of many cases', () => {
  it('holds in 1,000 random sets: nothing touches or leaves, order is kept, every event of the window is reached once a lane', () => {
    const wrong: string[] = [];
    for (let seed = 1; seed <= 1000; seed++) {
      const next = random(seed);
      const { cases, events } = manyEvents(seed, 1 + Math.floor(next() * 30), 1 + Math.floor(next() * 150));
      const by = next() < 0.5 ? 'case' : 'kind';
      const lanes = lanesBy(by, events, cases, kinds, next() < 0.5 ? wider : undefined);
      const axis = wholeAxis(events, next() < 0.2);
      const start = next() < 0.5 ? 0 : next() * whole;
      const part = start === 0 ? { from: 0, to: whole } : held({ from: start, to: start + next() * whole }, 4);
      const layout = layoutEra(lanes, axis, lawBands, { width: widths[seed % 3] ?? 1248, part });
      const [from, to] = [layout.pieces[0]?.from ?? 0, layout.pieces.at(-1)?.to ?? 0];
      const expected = new Map(
        lanes.map((lane) => [
          lane.id,
          lane.events.filter((each) => each.to >= from && each.from <= to).map((each) => each.event.id),
        ]),
      );
      wrong.push(...faults(layout, expected).map((words) => `${String(seed)}: ${words}`));
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('draws later days further right, and the same for the same input', () => {
    const { cases, events } = manyEvents(5, 12, 200);
    const lanes = lanesBy('case', events, cases, kinds, wider);
    const draw = () => layoutEra(lanes, wholeAxis(events), lawBands, { width: 1248, part: { from: 0, to: whole } });
    expect(draw()).toEqual(draw());
    const from = new Map(events.map((each) => [each.event.id, each.middle]));
    const marks = draw()
      .lanes.flatMap((lane) => lane.stops.flatMap(({ mark }) => (mark && mark.shape !== 'bar' ? [mark] : [])))
      .sort((a, b) => (from.get(a.id) ?? 0) - (from.get(b.id) ?? 0));
    expect(marks.length).toBeGreaterThan(20);
    for (const [i, mark] of marks.entries()) expect(mark.x).toBeGreaterThanOrEqual((marks[i - 1]?.x ?? 0) - 1e-6);
  });

  it('puts the wider investigation first, its steps in their own lanes too, with their case said', () => {
    const { cases, events } = manyEvents(3, 5, 100);
    const [first, ...rest] = lanesBy('case', events, cases, kinds, wider);
    const steps = events.filter((event) => event.wider);
    expect(steps.length).toBeGreaterThan(0);
    expect(first?.id).toBe(widerLane);
    expect(first?.events.map((each) => each.event.id)).toEqual(steps.map((each) => each.event.id));
    const [step] = first?.events ?? [];
    expect(step && first?.says?.(step).event.title).toMatch(/^C\d+: /);
    expect(rest.flatMap((lane) => lane.events)).toHaveLength(100);
  });

  it('lays out only the lanes on the screen when there are very many, all of one height', () => {
    const { cases, events } = manyEvents(9, 200, 5000);
    const lanes = lanesBy('case', events, cases, kinds, undefined);
    expect(isLarge(lanes)).toBe(true);
    const view = { width: 1248, part: { from: 0, to: whole } };
    const all = layoutEra(lanes, wholeAxis(events), lawBands, view);
    const some = layoutEra(lanes, wholeAxis(events), lawBands, { ...view, screen: { top: 3000, bottom: 3900 } });
    expect(some.height).toBe(all.height);
    const drawn = some.lanes.filter((lane) => !lane.off);
    expect(drawn.length).toBeLessThan(30);
    for (const lane of drawn) expect(all.lanes).toContainEqual(lane);
  });

  it('draws only the lanes on the screen when there are very many events, each where it would be', () => {
    const { cases, events } = manyEvents(9, 200, 5000);
    const lanes = lanesBy('kind', events, cases, kinds, undefined);
    expect(isLarge(lanes)).toBe(true);
    const view = { width: 1248, part: { from: 0, to: whole } };
    const all = layoutEra(lanes, wholeAxis(events), lawBands, view);
    const some = layoutEra(lanes, wholeAxis(events), lawBands, { ...view, screen: { top: 0, bottom: 300 } });
    expect(some.height).toBe(all.height);
    expect(some.lanes.map(({ y }) => y)).toEqual(all.lanes.map(({ y }) => y));
    const drawn = some.lanes.filter((lane) => !lane.off);
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.length).toBeLessThan(lanes.length);
    for (const lane of drawn) expect(all.lanes).toContainEqual(lane);
  });

  it('says every name that it draws without a way out of its quotes', () => {
    const { cases, events } = manyEvents(4, 2, 6);
    const lanes = lanesBy(
      'case',
      events,
      [{ ...(cases[0] ?? { id: '', prefix: '', note: '', href: '' }), name: '<b>"&' }],
      kinds,
      undefined,
    );
    const layout = layoutEra(lanes, wholeAxis(events), lawBands, { width: 1248, part: { from: 0, to: whole } });
    expect(drawEra(layout, { key: 'k', name: () => '"><script>', listed: true })).not.toMatch(/<script|<b>/);
  });
});

describe('the axis of all time', () => {
  it('keeps a part within the whole, and its days where they were', () => {
    expect(held({ from: -50, to: 20 }, 4)).toEqual({ from: 0, to: 70 });
    expect(held({ from: 500, to: 500 }, 4)).toEqual({ from: 498, to: 502 });
    const { events } = manyEvents(2, 4, 80);
    const axis = wholeAxis(events);
    const pieces = partOf(axis, { from: 0, to: whole }, 100, 1100);
    expect(pieces.map(({ from, to }) => [from, to])).toEqual(axis.map(({ from, to }) => [from, to]));
    expect(pieces[0]?.x1).toBe(100);
    expect(pieces.at(-1)?.x2).toBeCloseTo(1100);
  });

  it('names years so that no two touch', () => {
    const { events } = manyEvents(8, 10, 300);
    for (const width of widths) {
      const ticks = ticksOrYears(partOf(wholeAxis(events), { from: 0, to: whole }, 8, width), width);
      expect(ticks.length).toBeGreaterThan(3);
      for (const [i, tick] of ticks.entries()) {
        const before = ticks[i - 1];
        if (before) expect(tick.x).toBeGreaterThan(before.x + measure(before.label, 13));
      }
    }
  });
});
