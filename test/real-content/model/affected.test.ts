import { describe, expect, it } from 'vitest';
import { byId } from '../../../src/model/casebook.ts';
import { roughly, sayAffected } from '../../../src/model/say/volume.ts';
import { book } from '../book.ts';

describe('how many a case is about', () => {
  it.each([
    ['british-airways-2020', 'about 429,612 people'],
    ['capita-2025', 'at least 6,656,037 people'],
    ['experian-marketing', 'about 51,000,000 people'],
    ['marriott-2020', 'about 7,000,000 records'],
    ['reddit-2026', 'about 226,000 people'],
    ['royal-free-deepmind', 'about 1,600,000 people'],
    ['south-staffordshire-2026', 'about 633,887 people'],
    ['uber-2018', 'about 2,700,000 people'],
    // Counted, and told so by the source.
    ['lastpass-2025', '1,631,410 people'],
    ['vote-leave', '196,154 messages'],
  ])('is said of %s as its source says it: %s', (id, said) => {
    expect(sayAffected(byId(book.cases, id).affected)).toBe(said);
  });

  it('is as rough as its own note says', () => {
    const words = [
      ['about', /^(?:about|around|some|approximately) /i],
      ['at_most', /^up to /i],
      ['at_least', /^(?:more than|at least) /i],
    ] as const;
    for (const { id, affected } of book.cases)
      for (const [key, pattern] of words)
        if (affected.count !== null && pattern.test(affected.note)) expect(affected[key], `${id}: ${key}`).toBe(true);
  });

  it('is exact where a flow of the same number is, and as rough as the row of the register', () => {
    for (const { id, affected, flows } of book.cases) {
      if (affected.count === null) continue;
      const { count, unit, at_most, at_least, about } = affected;
      const same = flows.filter(({ volume }) => volume.count === count && volume.unit === unit);
      for (const { id: flow, volume } of same)
        expect(roughly(volume) === '', `${id} ${flow}`).toBe(roughly(affected) === '');
      const row = book.register.find((each) => each.case === id && each.people_affected?.count === count);
      if (row) expect(row.people_affected, row.id).toEqual({ count, at_most, at_least, about });
    }
  });
});
