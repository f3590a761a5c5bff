import { describe, expect, it } from 'vitest';
import { isDuty } from '../../../src/model/law/duty.ts';
import { headlineOf } from '../../../src/model/case/outcome.ts';
import { outcomeSchema } from '../../../src/schema/case.ts';

const outcome = (kind: string, amount?: number, fate = 'stands') =>
  outcomeSchema.parse({ kind, by: 'ico', amount_gbp: amount, fate, sources: ['a'] });

describe('the headline of a case', () => {
  it('is the sum that stands, with what it was before', () => {
    const headline = headlineOf([outcome('monetary-penalty', 120_000, 'replaced'), outcome('court-order', 20_000)]);
    expect(headline).toMatchObject({ sum: 20_000, before: 120_000, sums: 1 });
  });

  it('adds the sums of one matter and leaves another matter out', () => {
    const headline = headlineOf([
      outcome('monetary-penalty', 60_000),
      outcome('monetary-penalty', 45_000),
      outcome('monetary-penalty', 130_000, 'separate'),
      outcome('enforcement-notice'),
    ]);
    expect(headline).toMatchObject({ sum: 105_000, sums: 2 });
    expect(headline?.before).toBeUndefined();
  });

  it('is the kind of decision where no sum was fixed', () => {
    const headline = headlineOf([outcome('enforcement-notice', undefined, 'replaced'), outcome('court-order')]);
    expect(headline?.main.kind).toBe('court-order');
    expect(headline?.sum).toBeUndefined();
  });
});

describe('a duty', () => {
  it.each(['dpa-1998/sch-1/pt-1/para-1', 'dpa-1998/s-7', 'gdpr/art-32', 'pecr-2003/reg-22'])('is %s', (id) => {
    expect(isDuty(id)).toBe(true);
  });
  it.each(['dpa-1998/s-55a', 'dpa-2018/s-149', 'dpa-2018/s-162', 'gdpr/art-83'])('is not %s', (id) => {
    expect(isDuty(id)).toBe(false);
  });
});
