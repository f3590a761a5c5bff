import { describe, expect, it } from 'vitest';
import type { CasePoint, ComparedCase } from '../../../src/model/compare/compared-case.ts';
import { pairRows } from '../../../src/model/compare/rows.ts';

const point = (id: string, keys: readonly string[], value?: number, unit = 'pounds'): CasePoint => ({
  id,
  group: 'Facts',
  head: id,
  entries: keys.map((key) => ({ key, text: key, note: `note on ${key}` })),
  ...(value === undefined ? {} : { measure: { value, unit } }),
});
const file = (title: string, points: readonly CasePoint[], claims: ComparedCase['claims'] = []): ComparedCase => ({
  id: title.toLowerCase(),
  title,
  href: '/',
  years: '2018',
  begin: { day: 0, text: 'then' },
  events: [],
  bands: [],
  points,
  claims,
});
const claim = (ref: string, ...topics: string[]) => ({
  ref,
  text: ref,
  standing: 'found' as const,
  href: '/',
  topics: topics.map((id) => ({ id, title: id })),
});
const row = (id: string, a: ComparedCase, b: ComparedCase) => pairRows(a, b).find((each) => each.id === id);

describe('the rows of two cases', () => {
  it('say once what both share, and the rest under each', () => {
    const found = row(
      'data',
      file('A', [point('data', ['name', 'email'])]),
      file('B', [point('data', ['name', 'face'])]),
    );
    expect(found?.both.map(({ key }) => key)).toEqual(['name']);
    expect(found?.both[0]?.notes).toEqual(['note on name']);
    expect([found?.a, found?.b].map((own) => own?.map(({ key }) => key))).toEqual([['email'], ['face']]);
    expect(found?.same).toBe(false);
  });

  it('say notes that differ for each by name', () => {
    const a = point('standing', ['final']);
    const b: CasePoint = { ...a, entries: [{ key: 'final', text: 'final', note: 'another' }] };
    const found = row('standing', file('A', [a]), file('B', [b]));
    expect(found?.both[0]?.notes).toEqual(['A: note on final', 'B: another']);
    expect(found?.same).toBe(true);
  });

  it('draw bars to one scale where the unit is the same, and none where it is not', () => {
    const a = file('A', [point('penalty', ['x'], 50), point('affected', ['y'], 10, 'people')]);
    const b = file('B', [point('penalty', ['z'], 200), point('affected', ['w'], 20, 'records')]);
    expect(row('penalty', a, b)?.bars).toEqual({ a: 0.25, b: 1 });
    expect(row('affected', a, b)?.bars).toBeUndefined();
  });

  it('draw bars to the ceiling where it is the same for both', () => {
    const of = (value: number, most: number) => ({
      ...point('penalty', [String(value)]),
      measure: { value, unit: 'pounds', most },
    });
    expect(row('penalty', file('A', [of(50, 500)]), file('B', [of(400, 500)]))?.bars).toEqual({
      a: 0.1,
      b: 0.8,
      most: 500,
    });
    expect(row('penalty', file('A', [of(50, 500)]), file('B', [of(400, 1000)]))?.bars).toEqual({ a: 0.125, b: 1 });
  });

  it('stand by their groups, each once', () => {
    const law: CasePoint = { ...point('rules', ['s 4']), group: 'Law' };
    const rows = pairRows(file('A', [law, point('penalty', ['x'])]), file('B', [point('sector', ['y'])]));
    expect(rows.map(({ id, group }) => [group, id])).toEqual([
      ['Facts', 'penalty'],
      ['Facts', 'sector'],
      ['Law', 'rules'],
    ]);
  });

  it('keep a point that only one has', () => {
    const found = row('proposed', file('A', []), file('B', [point('proposed', ['x'])]));
    expect(found?.a).toEqual([]);
    expect(found?.b.map(({ key }) => key)).toEqual(['x']);
  });

  it('lay findings side by side by a topic that both have, each once', () => {
    const a = file('A', [], [claim('A-1', 'children', 'security'), claim('A-2', 'children')]);
    const b = file('B', [], [claim('B-1', 'security')]);
    const rows = pairRows(a, b);
    expect(rows.map(({ id }) => id)).toEqual(['topic-security', 'topic-children']);
    expect(rows[0]?.a.map(({ ref }) => ref)).toEqual(['A-1']);
    expect(rows[1]?.a.map(({ ref }) => ref)).toEqual(['A-2']);
  });
});
