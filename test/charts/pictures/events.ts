import type { LawInForce } from '../../../src/model/law/law-in-force.ts';
import type { TimelineEventInput } from '../../../src/charts/time/dated.ts';
import { dayNumber } from '../../../src/schema/day.ts';

/** Three laws, two with the highest penalty that they allow. */
export const laws: readonly LawInForce[] = [
  {
    ...{ id: 'old', label: 'Data Act 1998', short: 'DA 1998', from: '2000-03-01', to: '2018-05-25' },
    maximum: { text: '£500,000', from: '2010-04-06' },
  },
  {
    ...{ id: 'new', label: 'Regulation and Data Act 2018', short: 'Regulation', from: '2018-05-25', to: '2020-12-31' },
    maximum: { text: '€20 million', from: '2018-05-25' },
  },
  { id: 'own', label: 'Own Regulation and Data Act 2018', short: 'Own Reg.', from: '2020-12-31', to: null },
];

const event = (
  number: number,
  lane: string,
  dateLabel: string,
  [earliest, latest = earliest]: readonly [string, string?],
  title: string,
  some: Partial<TimelineEventInput> = {},
): TimelineEventInput => ({
  ...{ id: `E${String(number)}`, lane, earliest, latest, dateLabel, title },
  ...{ precision: 'day', importance: 2, wrong: false, alleged: false },
  ...some,
});

const wrong = { wrong: true, importance: 3 } as const;

/** An affair of eleven years: dates of each exactness, what was alleged, two events of a day, a crowded month, a silence of years. */
export const affair: readonly TimelineEventInput[] = [
  event(1, 'done', '2009', ['2009-01-01', '2009-12-31'], 'the shop begins its list', { precision: 'year' }),
  event(2, 'courts', '6 Apr 2010', ['2010-04-06'], 'penalties become possible', { importance: 1 }),
  event(3, 'done', 'about 2016', ['2015-07-01', '2016-06-30'], 'a first broker asks', {
    precision: 'about',
    alleged: true,
  }),
  event(4, 'done', 'Jan to Jun 2017', ['2017-01-09', '2017-06-20'], 'the list is sold, month by month', {
    precision: 'span',
    ...wrong,
  }),
  event(5, 'done', '4 May 2017', ['2017-05-04'], 'and once to a party', wrong),
  event(6, 'done', '4 May 2017', ['2017-05-04'], 'a copy is kept', { alleged: true }),
  event(7, 'others', 'Mar 2018', ['2018-03-01', '2018-03-31'], 'a newspaper has it', { precision: 'month' }),
  event(8, 'regulator', '12 Mar 2018', ['2018-03-12'], 'the ICO asks what was sold', { importance: 3 }),
  event(9, 'said', '14 Mar 2018', ['2018-03-14'], 'the shop says nothing was'),
  event(10, 'said', '15 Mar 2018', ['2018-03-15'], 'the shop says little was'),
  event(11, 'said', '15 Mar 2018', ['2018-03-15'], 'and apologises', { importance: 1 }),
  event(12, 'regulator', '19 Mar 2018', ['2018-03-19'], 'a warrant', { importance: 3 }),
  event(13, 'others', '20 Mar 2018', ['2018-03-20'], 'Parliament asks', { importance: 1 }),
  event(14, 'regulator', '21 Mar 2018', ['2018-03-21'], 'seven terabytes are taken away'),
  event(15, 'others', 'before 1 Apr 2018', ['2018-03-31'], 'a customer writes', {
    precision: 'before',
    alleged: true,
    importance: 0,
  }),
  event(16, 'courts', '25 May 2018', ['2018-05-25'], 'the Regulation applies', { importance: 1 }),
  event(17, 'regulator', '9 Aug 2018', ['2018-08-09'], 'a penalty of £140,000', wrong),
  event(18, 'others', '10 Aug 2018', ['2018-08-10'], 'it is in the papers', { importance: 1 }),
  event(19, 'courts', 'Nov 2018 to Feb 2019', ['2018-11-05', '2019-02-20'], 'the appeal is heard', {
    precision: 'span',
  }),
  event(20, 'courts', '3 Nov 2025', ['2025-11-03'], 'a court looks at it again', { importance: 3 }),
];

/** The window in which the affair is told, and its one length. */
export const story = { from: dayNumber('2016-11-01'), to: dayNumber('2018-12-20') };
export const answer = {
  from: dayNumber('2017-05-04'),
  to: dayNumber('2018-08-09'),
  words: '462 days from the sale to the penalty',
};
