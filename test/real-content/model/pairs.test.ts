import { describe, expect, it } from 'vitest';
import { pairOf, pairsWithPage, suggestedPairs } from '../../../src/model/compare/pairs.ts';
import { byId } from '../../../src/model/casebook.ts';

import { book } from '../book.ts';
const pairs = suggestedPairs(book);

describe('pairs worth comparing', () => {
  it('are suggested for every case, at least two, each with a reason from the records', () => {
    for (const { id } of book.cases) {
      const own = pairs.get(id) ?? [];
      expect(own.length, id).toBeGreaterThan(1);
      expect(own.every(({ a, b, reasons }) => (a.id === id || b.id === id) && reasons.length > 0)).toBe(true);
    }
  });

  it('hold every case that a record names', () => {
    for (const file of book.cases)
      for (const related of file.related) {
        const there = (pairs.get(file.id) ?? []).some(({ a, b }) => a.id === related.case || b.id === related.case);
        expect(there, `${file.id} and ${related.case}`).toBe(true);
      }
  });

  it('are the same whichever case is asked first, and stand in the order of their ids', () => {
    for (const { a, b } of pairsWithPage(book)) {
      expect(a.id < b.id).toBe(true);
      expect(pairOf(book, b, a)).toEqual(pairOf(book, a, b));
    }
    const twice = pairsWithPage(book).map(({ a, b }) => `${a.id} ${b.id}`);
    expect(new Set(twice).size).toBe(twice.length);
  });

  it('keep a page that was published', () => {
    const at = '/compare/23andme-2025/leave-eu-eldon/' as const;
    const before = pairsWithPage({ ...book, permalinks: [] });
    const after = pairsWithPage({ ...book, permalinks: [at, '/compare/nobody/leave-eu-eldon/'] });
    expect(after.map(({ a, b }) => `${a.id} ${b.id}`).sort()).toEqual(
      [...before.map(({ a, b }) => `${a.id} ${b.id}`), '23andme-2025 leave-eu-eldon'].sort(),
    );
  });

  it('name no regulator or court as what two cases share', () => {
    const said = pairsWithPage(book).flatMap(({ reasons }) => reasons.filter(({ kind }) => kind === 'actor'));
    expect(said.length).toBeGreaterThan(3);
    expect(said.filter(({ text }) => /ICO|[Tt]ribunal|Court/.test(text))).toEqual([]);
  });

  it('see a rule in the Act that followed', () => {
    const pair = pairOf(book, byId(book.cases, 'talktalk-2016'), byId(book.cases, 'marriott-2020'));
    expect(pair.reasons.map(({ text }) => text)).toContainEqual(expect.stringContaining('One rule in two Acts'));
  });
});
