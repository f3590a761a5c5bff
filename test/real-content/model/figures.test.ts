import { describe, expect, it } from 'vitest';
import { byId } from '../../../src/model/casebook.ts';
import { isFigure, sayWorking } from '../../../src/model/figures/figure.ts';
import { figuresOfCase } from '../../../src/model/figures/of-case.ts';
import { perHead } from '../../../src/model/figures/per-head.ts';
import { figuresOfRow } from '../../../src/model/figures/of-row.ts';
import { shareOfMaximumNow, shareOfMaximumThen } from '../../../src/model/figures/share-of-maximum.ts';

import { book } from '../book.ts';
const records = { one: 'record', many: 'records', at_most: false, at_least: false, about: false, divisible: true };

describe('a figure that is worked out', () => {
  it('for each person or record is the sum by the count, and none where that would mislead', () => {
    expect(perHead(140_000, { ...records, count: 1_000_000 })).toMatchObject({ value: 0.14, short: '14p a record' });
    expect(perHead(140_000, { ...records, count: 106 })).toMatchObject({ short: '£1,320.75 a record' });
    expect(perHead(300, { ...records, count: 200 })).toMatchObject({ short: '£1.50 a record' });
    for (const counted of [
      { ...records, count: null },
      { ...records, count: 10, at_most: true },
      { ...records, count: 10, divisible: false },
    ])
      expect(isFigure(perHead(1000, counted))).toBe(false);
  });

  it('for each of about so many is about so much, and says of both that they are', () => {
    const figure = perHead(140_000, { ...records, count: 1_000_000, about: true });
    expect(figure).toMatchObject({ value: 0.14, short: 'about 14p a record' });
    expect(figure).toMatchObject({ denominator: { value: 1_000_000, said: 'about 1,000,000' } });
    expect(isFigure(figure) && sayWorking(figure)).toBe('£140,000 ÷ about 1,000,000 = about 14p a record');
    expect(perHead(1, { ...records, count: 1_000_000, about: true })).toMatchObject({
      short: 'under a tenth of a penny a record',
    });
  });

  it('of the maximum takes the law of the conduct', () => {
    const late = shareOfMaximumThen(book, { gbp: 400_000, law: 'DPA 1998', day: '2019-04-11' });
    expect(late).toMatchObject({ value: 0.8, short: '80 %', denominator: { value: 500_000 } });
    expect(isFigure(late) && late.why).toContain('conduct came before 25 May 2018');
    expect(shareOfMaximumThen(book, { gbp: 50_000, law: 'PECR', day: '2026-02-04' })).toMatchObject({ value: 0.1 });
    const after = shareOfMaximumThen(book, { gbp: 50_000, law: 'PECR', day: '2026-08-06' });
    expect(after).toMatchObject({ value: 0.1, denominator: { value: 500_000 } });
    expect(isFigure(after) && after.why).toContain('conduct before 5 February 2026');
    const raised = { gbp: 1_750_000, law: 'PECR/DPA 2018', day: '2027-02-05' } as const;
    expect(shareOfMaximumThen(book, { ...raised, maximum: 17_500_000 })).toMatchObject({ value: 0.1 });
    expect(isFigure(shareOfMaximumThen(book, raised))).toBe(false);
    expect(shareOfMaximumNow(book, { gbp: 175_000, law: 'DPA 1998', day: '2018-08-09' })).toMatchObject({
      value: 0.01,
    });
  });

  it('of the maximum is not given where the maximum was in euro, the sum is above it, or there is none', () => {
    const reasons = [
      shareOfMaximumThen(book, { gbp: 20_000_000, law: 'GDPR/DPA 2018', day: '2020-10-16' }),
      shareOfMaximumThen(book, { gbp: 20_000_000, law: 'UK GDPR', day: '2022-10-16' }),
      shareOfMaximumThen(book, { gbp: 1000, law: 'PECR', day: '2016-01-01', fixed: true }),
    ].map((each) => (isFigure(each) ? '' : each.reason));
    expect(reasons).toEqual([
      expect.stringContaining('€20 million or 4 %'),
      expect.stringContaining('share of turnover'),
      expect.stringContaining('fixed penalty'),
    ]);
  });

  it('is right for Emma’s Diary', () => {
    const [head, then, now] = figuresOfCase(book, byId(book.cases, 'emmas-diary'));
    expect(head).toMatchObject({ short: '13p a record' });
    expect(then).toMatchObject({ value: 0.28, short: '28 %' });
    expect(now).toMatchObject({ value: 0.008, short: '0.8 %' });
  });
});

it('no row of the register has a share of a maximum that its case does not give', () => {
  for (const row of book.register) {
    const file = row.case === undefined ? undefined : byId(book.cases, row.case);
    const then = figuresOfRow(book, row)?.then;
    if (!file || !then || !isFigure(then)) continue;
    if (!file.outcomes.some(({ fate, amount_gbp }) => fate !== 'separate' && amount_gbp === row.amount_gbp)) continue;
    const own = figuresOfCase(book, file).filter((each) => isFigure(each) && each.kind === 'share-then');
    // The row is about the sum first imposed and the case about the sum that holds; the maximum is one.
    if (figuresOfCase(book, file).length > 1) expect(own, row.id).toMatchObject([{ denominator: then.denominator }]);
  }
  for (const id of ['capita-2025', 'tiktok-2023', 'interserve-2022'])
    expect(figuresOfRow(book, byId(book.register, id))?.then, id).toHaveProperty('reason');
});

it('Reddit’s sum is a share of the maximum that its notice works out, on the case and in the register alike', () => {
  const file = byId(book.cases, 'reddit-2026');
  const row = book.register.find((each) => each.case === file.id);
  const shares = [...figuresOfCase(book, file), row && figuresOfRow(book, row)?.then].filter(
    (each) => each !== undefined && isFigure(each) && each.kind === 'share-then',
  );
  expect(shares).toHaveLength(2);
  for (const share of shares) expect(share).toMatchObject({ value: 14_472_500 / 41_350_000, short: '35 %' });
});
