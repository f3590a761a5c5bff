import { describe, expect, it } from 'vitest';
import { loadCasebook } from '../../src/model/load.ts';
import { spoil, withCasebook } from '../content/casebook.ts';

function frozenThroughout(value: unknown, path = 'casebook'): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return [
    ...(Object.isFrozen(value) ? [] : [path]),
    ...(value instanceof Map
      ? []
      : Object.entries(value).flatMap(([key, each]) => frozenThroughout(each, `${path}.${key}`))),
  ];
}

describe('loading a casebook', () => {
  it('joins the records and freezes them', () => {
    withCasebook((folder) => {
      const book = loadCasebook(folder);
      const [toy] = book.cases;
      expect(toy?.findings.map((finding) => finding.ref)).toEqual(['TY-1']);
      expect(toy?.flows.map((flow) => flow.number)).toEqual(toy?.flows.map((_, index) => index + 1));
      expect(book.restingOn.size).toBeGreaterThan(0);
      expect(frozenThroughout(book.cases)).toEqual([]);
      expect(frozenThroughout(book.actors)).toEqual([]);
    });
  });

  it('gives the same records each time', () => {
    withCasebook((folder) => {
      expect(JSON.stringify(loadCasebook(folder).cases)).toBe(JSON.stringify(loadCasebook(folder).cases));
    });
  });

  it('refuses a casebook with faults, and says each', () => {
    withCasebook((folder) => {
      spoil(folder, 'cases/toy/timeline.yaml', '2017-05-05', '2017-02-30');
      expect(() => loadCasebook(folder)).toThrow(/timeline\.yaml:\d+:\d+ /);
    });
  });
});
