import { describe, expect, it } from 'vitest';
import { dated, type TimelineEventInput } from '../../../src/charts/time/dated.ts';
import { gather } from '../../../src/charts/timeline/crowds.ts';
import { labelHeight, setLabels, stairs } from '../../../src/charts/timeline/labels.ts';

const event = (id: number, title = 'word'): TimelineEventInput => ({
  ...{
    id: `E${String(id)}`,
    lane: 'court',
    earliest: `2018-01-${String(10 + (id % 18))}`,
    latest: '2018-02-28',
    precision: 'span',
  },
  ...{ dateLabel: 'May', title, importance: 1, wrong: false, alleged: false },
});

/** The labels of a lane of 4,000 pixels, its events at these places, as where they stand. */
function laid(xs: readonly number[], most = 8) {
  const events = dated(xs.map((_, at) => event(at)));
  const rows = stairs(events, ({ event: { id } }) => xs[Number(id.slice(1))] ?? 0, 0, 4000, most);
  return {
    ...rows,
    said: rows.placed.map(({ row, anchor, x }) => [x, row, anchor]).sort(([a], [b]) => Number(a) - Number(b)),
  };
}

describe('the words of a lane with very many events', () => {
  it('stand on one row where they can, those near the right edge left of their marks', () => {
    const xs = Array.from({ length: 24 }, (_, at) => 30 + 165 * at);
    const { rows, dropped, said } = laid(xs);
    expect([rows, dropped]).toEqual([1, []]);
    expect(said.slice(0, -1).every(([, row, anchor]) => row === 0 && anchor === 'start')).toBe(true);
    expect(said.at(-1)).toEqual([3825, 0, 'end']);
  });

  it('climb where they would touch, the earlier over the later', () => {
    const xs = [100, 130, 160, ...Array.from({ length: 21 }, (_, at) => 400 + 160 * at)];
    expect(laid(xs).said.slice(0, 3)).toEqual([
      [100, 2, 'start'],
      [130, 1, 'start'],
      [160, 0, 'start'],
    ]);
  });

  it('are left out where there is no row for them, the lightest and earliest first', () => {
    const { dropped, rows } = laid(
      [...Array.from({ length: 12 }, (_, at) => 1000 + at), ...Array.from({ length: 12 }, (_, at) => 2000 + 100 * at)],
      4,
    );
    expect(rows).toBe(4);
    expect(dropped.every(({ x }) => x < 1012)).toBe(true);
    const crowds = gather(laid([]), 50, 4000);
    expect(crowds).toEqual([]);
    expect(
      gather({ rows: 0, placed: [], dropped }, 50, 4000).map(({ text, y, box }) => [
        text,
        y,
        box.y,
        box.width,
        box.height,
      ]),
    ).toEqual([[`+${String(dropped.length)}`, 75.5, 59, 38, 24]]);
  });
});

it('a crowd is of events whose own crowds would come within six pixels, and stays in the drawing', () => {
  const dropped = [100, 143, 187, 990].map((x, at) => ({ event: event(at), x }));
  const crowds = gather({ rows: 0, placed: [], dropped }, 0, 1000);
  expect(crowds.map(({ ids, x, box }) => [ids.join(' '), x, box.x])).toEqual([
    ['E0 E1', 100, 81],
    ['E2', 187, 168],
    ['E3', 981, 962],
  ]);
});

it('labels stand over their lane, row by row, each with its leader', () => {
  const { placed, rows, dropped } = laid([100, 130]);
  const labels = setLabels({ placed, rows, dropped }, 200);
  expect(labelHeight(0)).toBe(10);
  expect(labelHeight(2)).toBe(46);
  expect(labels.map(({ id, y, box, leader }) => [id, y, box.y, box.height, leader])).toEqual(
    labels.map(({ id }) => {
      const row = placed.find(({ event: [first] }) => first?.id === id)?.row ?? 0;
      const top = 200 - 10 - (row + 1) * 18;
      return [id, top + 13.5, top, 16, { x: id === 'E0' ? 100 : 130, y1: top + 15, y2: 194 }];
    }),
  );
});
