import { expect, it } from 'vitest';
import { figuresOfCase } from '../../../src/model/figures/of-case.ts';
import { shareOfMaximumNow, shareOfMaximumThen } from '../../../src/model/figures/share-of-maximum.ts';
import { madeUp, madeUpCase } from '../../made-up/casebook.ts';
import { instrument, outcome } from '../../made-up/records.ts';

const limits = [{ gbp: 17_500_000, turnover_percent: 4, from: '2020-12-31' }];
const book = madeUp({
  instruments: [{ ...instrument('dpa-2018'), provisions: [{ id: 'dpa-2018/s-157', limits }] }],
});
const penalty = { gbp: 14_000_000, law: 'UK GDPR', day: '2026-02-23' } as const;

it.each([
  [10_000_000, 0.8],
  [40_000_000, 0.35],
])('of £14m, with a maximum of £%s by turnover, the share is %s, then and now', (maximum, value) => {
  expect(shareOfMaximumThen(book, { ...penalty, maximum })).toMatchObject({ kind: 'share-then', value });
  expect(shareOfMaximumNow(book, { ...penalty, maximum })).toMatchObject({ kind: 'share-now', value });
});

it('has no share where the maximum may be one of turnover and the decision says nothing of it', () => {
  const reason = expect.stringMatching(/17.5 million or 4 % .*which of the two it was is not recorded/) as string;
  for (const share of [shareOfMaximumThen, shareOfMaximumNow]) expect(share(book, penalty)).toEqual({ reason });
});

it('a sum above the one that the law names has a share where the decision gives the maximum', () => {
  expect(shareOfMaximumThen(book, { ...penalty, gbp: 20_000_000 })).toHaveProperty('reason');
  expect(shareOfMaximumThen(book, { ...penalty, gbp: 20_000_000, maximum: 40_000_000 })).toMatchObject({ value: 0.5 });
});

it('has no share where the decision’s own maximum is above the sum of the law and is not published', () => {
  for (const share of [shareOfMaximumThen, shareOfMaximumNow])
    expect(share(book, { ...penalty, hidden: true })).toMatchObject({
      reason: expect.stringContaining('not show it') as string,
    });
});

it('has no share where turnover may raise the maximum and none is recorded; one where the decision found that it does not', () => {
  for (const share of [shareOfMaximumThen, shareOfMaximumNow]) {
    expect(share(book, penalty)).toMatchObject({ reason: expect.stringContaining('not recorded here') as string });
    expect(share(book, { ...penalty, maximum: 17_500_000 })).toMatchObject({ value: penalty.gbp / 17_500_000 });
  }
});

it.each([
  ['company', ' By the decision 4 % of worldwide turnover was not more than that sum.'],
  ['charity', ' By the decision that sum was the maximum.'],
  ['public-body', ' By the decision that sum was the maximum.'],
] as const)('says of a %s that is fined only what its decision can have found of a turnover', (kind, said) => {
  const { book, file } = madeUpCase(
    {
      outcomes: [
        outcome({
          amount_gbp: 18_000,
          maximum_gbp: 17_500_000,
          date: '2025-07-29',
          against: 'shop',
          under: ['dpa-2018/s-155'],
        }),
      ],
    },
    {
      actors: [{ id: 'shop', kind }],
      instruments: [
        { ...instrument('dpa-2018'), provisions: [{ id: 'dpa-2018/s-155' }, { id: 'dpa-2018/s-157', limits }] },
        { id: 'uk-gdpr', in_force_from: '2020-12-31' },
      ],
    },
  );
  const then = figuresOfCase(book, file)[1];
  expect(then).toHaveProperty('why', expect.stringMatching(new RegExp(`larger\\.${said}$`)));
});
