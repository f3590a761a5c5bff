import { describe, expect, it } from 'vitest';
import { limitNow, limitOn, limitThen, sayLimit } from '../../../src/model/law/limit.ts';
import { changersOf, lineageOf, predecessorsOf, todayOf } from '../../../src/model/law/lineage.ts';
import { byId } from '../../../src/model/casebook.ts';

import { book } from '../book.ts';
const of = (id: string) => byId(book.provisions, id);
const ids = (provisions: readonly { readonly id: string }[]): string[] => provisions.map(({ id }) => id);

describe('the line of a provision', () => {
  it('is complete both ways: each step’s next is in the next, and each one’s line holds the other', () => {
    for (const provision of book.provisions) {
      const { before, after } = lineageOf(book, provision);
      for (const later of provision.successors) {
        expect(ids(after[0] ?? []), provision.id).toContain(later);
        expect(ids(predecessorsOf(book, later))).toContain(provision.id);
      }
      for (const later of after.flat())
        expect(ids(lineageOf(book, later).before.flat()), `${provision.id} from ${later.id}`).toContain(provision.id);
      for (const earlier of before.flat())
        expect(ids(lineageOf(book, earlier).after.flat()), `${provision.id} from ${earlier.id}`).toContain(
          provision.id,
        );
    }
  });

  it('reads as one from the 1998 Act over the GDPR to the UK GDPR, with the changes of 2025', () => {
    const { after, changes } = lineageOf(book, of('dpa-1998/sch-1/pt-1/para-1'));
    expect(after.map(ids)).toEqual([
      ['gdpr/art-5/1/a', 'gdpr/art-6', 'gdpr/art-9'],
      ['uk-gdpr/art-5/1/a', 'uk-gdpr/art-6', 'uk-gdpr/art-9'],
    ]);
    expect(changes.map(({ by, of: changed }) => [by.id, ids(changed)])).toEqual([
      ['duaa-2025/s-70', ['uk-gdpr/art-6']],
    ]);
    expect(ids(todayOf(book, of('dpa-1998/s-12')))).toEqual(['uk-gdpr/art-22a']);
  });

  it('has every change on both ends', () => {
    const changing = book.provisions.filter(({ amends }) => amends.length > 0);
    expect(changing.length).toBeGreaterThan(10);
    for (const { id, amends } of changing) for (const to of amends) expect(ids(changersOf(book, to))).toContain(id);
  });
});

describe('a maximum', () => {
  it('is the one of the day', () => {
    const live = of('pecr-2003/reg-21');
    expect(limitOn(live, '2018-05-25')?.gbp).toBe(500_000);
    expect(limitOn(live, '2026-02-04')?.gbp).toBe(500_000);
    expect(limitOn(live, '2026-02-05')?.gbp).toBe(17_500_000);
    expect(limitOn(of('dpa-2018/s-157'), '2020-10-16')).toBeUndefined();
    expect(limitOn(of('dpa-2018/s-157'), '2022-10-24')?.gbp).toBe(17_500_000);
  });

  it('then and now goes along the line', () => {
    const principle = of('dpa-1998/sch-1/pt-1/para-7');
    expect(limitThen(principle)?.gbp).toBe(500_000);
    expect(limitNow(book, principle)).toMatchObject({ limit: { gbp: 17_500_000 }, of: { id: 'uk-gdpr/art-5/1/f' } });
    expect(limitNow(book, of('echr/art-8'))).toBeUndefined();
  });

  it('stands in the words of its provision too', () => {
    for (const { id, limits, maximum } of book.provisions)
      for (const limit of limits) expect(maximum, id).toContain(sayLimit(limit));
    for (const { id, limits, maximum } of book.provisions)
      if (/£[\d,.]+/.test(maximum ?? '')) expect(limits.length, id).toBeGreaterThan(0);
  });
});
