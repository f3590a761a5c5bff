import { describe, expect, it } from 'vitest';
import { figuresOfRow } from '../../src/model/figures/of-row.ts';
import {
  sayBecame,
  sayChangedBy,
  sayStands,
  sayPenaltyStanding,
  standsAt,
  totalOf,
  totalsByYear,
} from '../../src/model/register.ts';
import { first, madeUp } from '../made-up/casebook.ts';
import { book as affairs } from './affairs.ts';
import type { SomeBook, SomeCase } from '../made-up/records.ts';

type Outcomes = NonNullable<SomeCase['outcomes']>;
const order: Outcomes[number] = {
  kind: 'court-order',
  by: 'tribunal',
  date: '2020-01-07',
  fate: 'stands',
  note: 'Set aside and sent back.',
  sources: ['notice'],
};
const penalty = (fate: Outcomes[number]['fate']): Outcomes[number] => ({
  ...order,
  kind: 'monetary-penalty',
  by: 'ico',
  date: '2018-08-09',
  amount_gbp: 500_000,
  fate,
});
type Row = NonNullable<SomeBook['register']>[number];
const bookOf = (row: Row, outcomes: Outcomes, standing: NonNullable<SomeCase['standing']>) =>
  madeUp({ cases: [{ outcomes, standing }], register: [{ id: 'shop-2018', date: '2018-08-09', ...row }] });

describe('what a penalty of the register stands at', () => {
  it('is what was imposed, or what was put in its place', () => {
    const book = madeUp({
      register: [
        { id: 'whole', amount_gbp: '50000' },
        { id: 'cut', amount_gbp: '200000', amount_now_gbp: '20000' },
      ],
    });
    expect(book.register.map((row) => standsAt(book, row))).toEqual([50_000, 20_000]);
    expect(totalOf(book, book.register)).toEqual({ count: 2, imposed: 250_000, stands: 70_000 });
  });

  it('is nothing where its case says that no sum stands, in its total and a head too', () => {
    const book = bookOf(
      { amount_gbp: '500000', status: 'appealed', case: 'toy', people_affected: '1000' },
      [penalty('quashed'), order],
      'under-appeal',
    );
    expect(standsAt(book, first(book.register))).toBeUndefined();
    expect(totalOf(book, book.register)).toEqual({ count: 1, imposed: 500_000, stands: 0 });
    expect(figuresOfRow(book, first(book.register))?.head).toEqual({ reason: 'Penalty set aside.' });
  });

  it('tells of the sum that one court put in its place before another set that aside, and takes it for nothing imposed first', () => {
    const book = bookOf(
      {
        amount_gbp: '500000',
        status: 'appealed',
        case: 'toy',
        people_affected: '1000',
        changed_by: 'appeals',
        changed_on: '2020-01-07',
      },
      [
        penalty('quashed'),
        { ...order, date: '2019-07-06', amount_gbp: 250_000, fate: 'quashed' },
        { ...order, by: 'appeals' },
      ],
      'under-appeal',
    );
    const row = first(book.register);
    expect(standsAt(book, row)).toBeUndefined();
    expect(sayBecame(book, row)).toBe('then £250,000, then set aside');
    expect(sayChangedBy(book, row)).toBe('to £250,000 by Tribunal, 6 July 2019; then Appeals, 7 January 2020');
  });

  it('is what was imposed while an appeal is open that has undone nothing', () => {
    const book = bookOf({ amount_gbp: '500000', status: 'appealed', case: 'toy' }, [penalty('stands')], 'under-appeal');
    expect(standsAt(book, first(book.register))).toBe(500_000);
  });
});

it('what stands of a penalty is its sum, a lower one, nothing, or not known', () => {
  const row = first(affairs.register);
  const stands = (some: Partial<typeof row>) => sayStands(affairs, { ...row, ...some });
  expect([
    stands({}),
    stands({ amount_now_gbp: 0 }),
    stands({ amount_now_gbp: undefined, case: undefined }),
    stands({ amount_gbp: undefined, amount_now_gbp: undefined, case: undefined }),
  ]).toEqual(['£100,000', 'cancelled', '£140,000', 'not known']);
});

it('what became of a penalty that was changed once, or never', () => {
  expect(affairs.register.map((row) => sayBecame(affairs, row)).slice(0, 2)).toEqual(['then £100,000', 'not changed']);
});

it('who changed a penalty and when, as far as the register says', () => {
  expect(affairs.register.map((row) => sayChangedBy(affairs, row))).toEqual([
    'First-tier Tribunal, 20 February 2019',
    '',
    '',
    '',
    '',
  ]);
});

it('the years of the register are the newest first, each with its total', () => {
  expect(totalsByYear(affairs).map(({ year, count, imposed, stands }) => [year, count, imposed, stands])).toEqual([
    ['2024', 1, 1_750_000, 1_750_000],
    ['2018', 1, 140_000, 100_000],
    ['2015', 1, 1000, 1000],
    ['2013', 1, 90_000, 90_000],
    ['2012', 1, 90_000, 90_000],
  ]);
});

it('a penalty that was appealed is under appeal where its case is, and of others the end is not known', () => {
  const [row] = bookOf(
    { amount_gbp: '500000', status: 'appealed', case: 'toy' },
    [penalty('stands')],
    'under-appeal',
  ).register;
  if (row === undefined) throw new Error('no row');
  expect(sayPenaltyStanding(row)).toBe('under appeal');
  expect(sayPenaltyStanding({ ...row, case: undefined })).toBe('appealed, end not recorded');
  expect(sayPenaltyStanding({ ...row, status: 'quashed' })).toBe('quashed');
});
