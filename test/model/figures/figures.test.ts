import { describe, expect, it } from 'vitest';
import { type Figure, isFigure, type NoFigure, sayShare, sayWorking } from '../../../src/model/figures/figure.ts';
import { countedIn, figuresOfCase } from '../../../src/model/figures/of-case.ts';
import { countedFor, figuresOfRow } from '../../../src/model/figures/of-row.ts';
import { perHead } from '../../../src/model/figures/per-head.ts';
import { shareOfMaximumNow, shareOfMaximumThen } from '../../../src/model/figures/share-of-maximum.ts';
import { trades } from '../../../src/model/figures/trades.ts';
import { each, sayPounds, sayRoughly } from '../../../src/model/say/money.ts';
import { exact } from '../../../src/schema/rough.ts';
import { first } from '../../made-up/casebook.ts';
import { book, caseOf } from '../affairs.ts';

/** A figure as it is worked out, or the reason why it is not. */
const said = (figure: Figure | NoFigure): string =>
  isFigure(figure)
    ? `${figure.kind}: ${sayWorking(figure)} (${figure.numerator.what}, ${figure.denominator.what}). ${figure.why}`
    : figure.reason;

describe('a sum for each', () => {
  it.each([
    [140_000, 1_065_220, false, '13p'],
    [100, 100, false, '£1.00'],
    [99, 100, true, 'about 99p'],
    [1, 100, false, '1p'],
    [1, 101, false, '1.0p'],
    [1, 1000, false, '0.1p'],
    [1, 1001, true, 'under a tenth of a penny'],
    [0, 5, false, undefined],
    [5, 0, false, undefined],
    [5, -1, false, undefined],
    [3, 2, false, '£1.50'],
  ])('of £%d for %d (about: %s) is %s', (sum, count, about, words) => {
    expect(each(sum, count, about)).toBe(words);
  });

  it.each([
    [{ count: null }, 'How many people there were is not known.'],
    [
      { divisible: false },
      'The penalty was fixed for more than the people counted here, so that one cannot be divided by the other.',
    ],
    [{ at_most: true }, 'The count is a ceiling (“up to”), so that the amount for each would only be a floor.'],
    [{ at_least: true }, 'The count is a floor (“at least”), so that the amount for each would only be a ceiling.'],
    [{ count: 1 }, 'It was about one person, so that there is nothing to divide.'],
    [{ count: 0 }, 'There is nothing to divide.'],
    [
      {},
      'per-head: £1,000 ÷ 500 = £2.00 a person (the penalty that stands, people). The penalty divided by the number of people. Penalties are not fixed this way; it only shows the scale.',
    ],
    [
      { about: true },
      'per-head: £1,000 ÷ about 500 = about £2.00 a person (the penalty that stands, people). The penalty divided by the number of people. Penalties are not fixed this way; it only shows the scale.',
    ],
  ])('with %j: %s', (some, words) => {
    expect(said(perHead(1000, { ...exact, count: 500, one: 'person', many: 'people', divisible: true, ...some }))).toBe(
      words,
    );
  });
});

it.each([
  [999_999, '£999,999'],
  [1_000_000, '£1 million'],
  [131_560_000, '£131.6 million'],
])('£%d is said roughly as %s', (sum, words) => {
  expect(sayRoughly(sum)).toBe(words);
  expect(sayPounds(sum)).toMatch(/^£[\d,]+$/);
});

it.each([
  [1, 'all of it'],
  [0.284, '28 %'],
  [0.00412, '0.41 %'],
])('a share of %d is printed as %s', (share, words) => {
  expect(sayShare(share)).toBe(words);
});

it('all who bear an outcome are in business, or not all', () => {
  const of = (id: Parameters<typeof caseOf>[0]) => ({ file: caseOf(id), outcome: first(caseOf(id).outcomes) });
  expect([trades(book, of('the-list')), trades(book, of('the-leak')), trades(book, of('the-theft'))]).toEqual([
    true,
    false,
    true,
  ]);
});

describe('the figures of a case and of its row', () => {
  it('are worked out from the sum that stands, under the law of the first', () => {
    const all = (['the-list', 'the-leak', 'the-calls', 'the-theft'] as const).map((id) =>
      figuresOfCase(book, caseOf(id)).map(said),
    );
    expect(all).toMatchInlineSnapshot(`
      [
        [
          "per-head: £100,000 ÷ 1,000,000 = 10p a record (the penalty that stands, records). The penalty divided by the number of records. Penalties are not fixed this way; it only shows the scale.",
          "share-then: £100,000 ÷ £500,000 = 20 % (the penalty, the maximum, dpa-1998 s-55a). The maximum under DPA 1998 on 9 August 2018.",
          "share-now: £100,000 ÷ £17.5 million = 0.57 % (the penalty, the maximum, dpa-2018 s-157). The higher maximum as it stands now, by its sum alone: it is that or 4 % of worldwide turnover, if higher. It says how much the ceiling has risen, not what would be imposed today.",
        ],
        [],
        [
          "The count is a floor (“at least”), so that the amount for each would only be a ceiling.",
        ],
        [
          "per-head: £1,750,000 ÷ about 70,000 = about £25.00 a person (the penalty that stands, people). The penalty divided by the number of people. Penalties are not fixed this way; it only shows the scale.",
          "share-then: £1,750,000 ÷ £17.5 million = 10 % (the penalty, the maximum, dpa-2018 s-157). The higher maximum of section 157 as it stood on the day of the penalty; where the lower one applied, the share was larger. By the decision 4 % of worldwide turnover was not more than that sum.",
          "share-now: £1,750,000 ÷ £17.5 million = 10 % (the penalty, the maximum, dpa-2018 s-157). The higher maximum as it stands now. It says how much the ceiling has risen, not what would be imposed today.",
        ],
      ]
    `);
  });

  it('are, of a row, shares of the first sum and the rest from the sum that holds', () => {
    const all = book.register.map((row) => {
      const { head, then, now } = figuresOfRow(book, row) ?? expect.fail();
      return [row.id, said(head), said(then), said(now)];
    });
    expect(all).toMatchInlineSnapshot(`
      [
        [
          "row-1",
          "per-head: £100,000 ÷ 1,000,000 = 10p a record (the penalty that stands, records). The penalty divided by the number of records. Penalties are not fixed this way; it only shows the scale.",
          "share-then: £140,000 ÷ £500,000 = 28 % (the penalty, the maximum, dpa-1998 s-55a). The maximum under DPA 1998 on 9 August 2018.",
          "share-now: £140,000 ÷ £17.5 million = 0.8 % (the penalty, the maximum, dpa-2018 s-157). The higher maximum as it stands now, by its sum alone: it is that or 4 % of worldwide turnover, if higher. It says how much the ceiling has risen, not what would be imposed today.",
        ],
        [
          "row-2",
          "per-head: £90,000 ÷ 900 = £100.00 a person (the penalty that stands, people). The penalty divided by the number of people. Penalties are not fixed this way; it only shows the scale.",
          "share-then: £90,000 ÷ £500,000 = 18 % (the penalty, the maximum, dpa-1998 s-55a). The maximum under DPA 1998 on 1 April 2012.",
          "share-now: £90,000 ÷ £17.5 million = 0.51 % (the penalty, the maximum, dpa-2018 s-157). The higher maximum as it stands now, by its sum alone: it is that or 4 % of worldwide turnover, if higher. It says how much the ceiling has risen, not what would be imposed today.",
        ],
        [
          "row-3",
          "per-head: £1,750,000 ÷ about 70,000 = about £25.00 a person (the penalty that stands, people). The penalty divided by the number of people. Penalties are not fixed this way; it only shows the scale.",
          "share-then: £1,750,000 ÷ £17.5 million = 10 % (the penalty, the maximum, dpa-2018 s-157). The higher maximum of section 157 as it stood on the day of the penalty; where the lower one applied, the share was larger. By the decision 4 % of worldwide turnover was not more than that sum.",
          "share-now: £1,750,000 ÷ £17.5 million = 10 % (the penalty, the maximum, dpa-2018 s-157). The higher maximum as it stands now. It says how much the ceiling has risen, not what would be imposed today.",
        ],
        [
          "row-4",
          "How many people there were is not known.",
          "A fixed penalty: the law names the amount itself, not a maximum.",
          "A fixed penalty: the law names the amount itself, not a maximum.",
        ],
        [
          "row-5",
          "How many people there were is not known.",
          "share-then: £1,000 ÷ £500,000 = 0.2 % (the penalty, the maximum, pecr-2003 reg-31). The maximum under PECR on 1 January 2015.",
          "share-now: £1,000 ÷ £17 million = 0.0059 % (the penalty, the maximum, pecr-2003 reg-31-2026). The higher maximum as it stands now, by its sum alone: it is that or 4 % of worldwide turnover, if higher. It says how much the ceiling has risen, not what would be imposed today.",
        ],
      ]
    `);
    expect(figuresOfRow(book, { ...first(book.register), amount_gbp: undefined })).toBeUndefined();
  });

  it('count what the case counts where the row is about its sum, else what the row says', () => {
    const counts = book.register
      .map((row) => countedFor(book, row))
      .map(({ count, one, many, about }) => [count, one, many, about]);
    expect(counts).toMatchInlineSnapshot(`
      [
        [
          1000000,
          "record",
          "records",
          false,
        ],
        [
          900,
          "person",
          "people",
          false,
        ],
        [
          70000,
          "person",
          "people",
          true,
        ],
        [
          null,
          "person",
          "people",
          false,
        ],
        [
          null,
          "person",
          "people",
          false,
        ],
      ]
    `);
    expect(countedIn(caseOf('the-calls'))).toMatchObject({ count: 2, at_least: true, one: 'call', many: 'calls' });
  });
});

it('a share of the maximum then, and of that of today', () => {
  const penalties = [
    { law: 'DPA 1998', day: '2018-05-24' },
    { law: 'PECR', day: '2020-01-01' },
    { law: 'PECR/DPA 2018', day: '2026-03-01' },
    { law: 'GDPR/DPA 2018', day: '2019-01-01' },
    { law: 'UK GDPR', day: '2021-01-01' },
    { law: 'UK GDPR', day: '2021-01-01', maximum: 17_500_000, trades: true },
    { law: 'UK GDPR', day: '2021-01-01', maximum: 50_000_000 },
    { law: 'UK GDPR', day: '2021-01-01', gbp: 20_000_000 },
    { law: 'UK GDPR', day: '2021-01-01', hidden: true },
    { law: 'DPA 1998', day: '2012-01-01', fixed: true },
  ] as const;
  const all = penalties.map((some) => {
    const penalty = { gbp: 250_000, ...some };
    return [said(shareOfMaximumThen(book, penalty)), said(shareOfMaximumNow(book, penalty))];
  });
  expect(all).toMatchInlineSnapshot(`
    [
      [
        "share-then: £250,000 ÷ £500,000 = 50 % (the penalty, the maximum, dpa-1998 s-55a). The maximum under DPA 1998 on 24 May 2018.",
        "share-now: £250,000 ÷ £17.5 million = 1.4 % (the penalty, the maximum, dpa-2018 s-157). The higher maximum as it stands now, by its sum alone: it is that or 4 % of worldwide turnover, if higher. It says how much the ceiling has risen, not what would be imposed today.",
      ],
      [
        "share-then: £250,000 ÷ £500,000 = 50 % (the penalty, the maximum, pecr-2003 reg-31). The maximum under PECR on 1 January 2020.",
        "share-now: £250,000 ÷ £17 million = 1.5 % (the penalty, the maximum, pecr-2003 reg-31-2026). The higher maximum as it stands now, by its sum alone: it is that or 4 % of worldwide turnover, if higher. It says how much the ceiling has risen, not what would be imposed today.",
      ],
      [
        "The maximum is £17 million or 4 % of worldwide turnover, if higher, and which of the two it was is not recorded here.",
        "The maximum is £17 million or 4 % of worldwide turnover, if higher, and which of the two it was is not recorded here.",
      ],
      [
        "Imposed under the EU regulation, which gave the maximum in euro. A sum in pounds is not divided by it.",
        "The maximum is £17.5 million or 4 % of worldwide turnover, if higher, and which of the two it was is not recorded here.",
      ],
      [
        "The maximum is £17.5 million or 4 % of worldwide turnover, if higher, and which of the two it was is not recorded here.",
        "The maximum is £17.5 million or 4 % of worldwide turnover, if higher, and which of the two it was is not recorded here.",
      ],
      [
        "share-then: £250,000 ÷ £17.5 million = 1.4 % (the penalty, the maximum, dpa-2018 s-157). The higher maximum of section 157 as it stood on the day of the penalty; where the lower one applied, the share was larger. By the decision 4 % of worldwide turnover was not more than that sum.",
        "share-now: £250,000 ÷ £17.5 million = 1.4 % (the penalty, the maximum, dpa-2018 s-157). The higher maximum as it stands now. It says how much the ceiling has risen, not what would be imposed today.",
      ],
      [
        "share-then: £250,000 ÷ £50 million = 0.5 % (the penalty, the maximum, dpa-2018 s-157). The maximum as the decision works it out: 4 % of worldwide turnover, which was more than £17.5 million.",
        "share-now: £250,000 ÷ £50 million = 0.5 % (the penalty, the maximum, dpa-2018 s-157). The same share of the same turnover: the law has not changed since.",
      ],
      [
        "The penalty is above £17.5 million, so the maximum must have been the share of turnover, which is not recorded here.",
        "The penalty is above £17.5 million; today too only a share of turnover could reach it.",
      ],
      [
        "The decision works the maximum out from turnover, above £17.5 million, and its published text does not show it.",
        "The decision works the maximum out from turnover, above £17.5 million, and its published text does not show it.",
      ],
      [
        "A fixed penalty: the law names the amount itself, not a maximum.",
        "A fixed penalty: the law names the amount itself, not a maximum.",
      ],
    ]
  `);
});
