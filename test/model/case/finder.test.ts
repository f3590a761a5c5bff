import { describe, expect, it } from 'vitest';
import { findersOf, ruledByCourt } from '../../../src/model/case/finder.ts';
import { first, madeUpCase, madeUpFinding } from '../../made-up/casebook.ts';
import { finder } from '../../made-up/records.ts';

describe('whose a finding is', () => {
  it('comes from the record, whatever its words speak of', () => {
    const { book, finding } = madeUpFinding({ finder: finder({ by: ['shop'], said: 'the company, against the ICO' }) });
    expect(findersOf(book, finding).map(({ id }) => id)).toEqual(['shop']);
  });

  it.each([
    [['shop'], false],
    [['ico'], false],
    [['ico', 'tribunal'], true],
  ])('%j ruled as a court: %s', (by, ruled) => {
    const { book, file } = madeUpCase(
      { findings: [{ finder: finder({ by, said: 'a letter on the Tribunal' }) }] },
      { actors: [{ id: 'tribunal', kind: 'court' }] },
    );
    expect(ruledByCourt(book, first(file.findings))).toBe(ruled);
  });
});
