import { expect, it } from 'vitest';
import { isFigure } from '../../../src/model/figures/figure.ts';
import { figuresOfRow } from '../../../src/model/figures/of-row.ts';
import { book } from '../book.ts';

const row = (id: string) => book.register.find((each) => each.id === id);

it('says what True Visions came to on appeal', () => {
  expect(row('true-visions-2019')).toMatchObject({
    amount_gbp: 120_000,
    amount_now_gbp: 20_000,
    changed_by: 'first-tier-tribunal',
    changed_on: '2021-01-08',
    status: 'varied',
  });
});

it.each([
  ['reddit-2026', { amount_gbp: 14_472_500, status: 'appealed' }],
  ['allay-claims-2026', { date: '2026-01-15' }],
  ['psni-2024', { date: '2024-09-26', people_affected: { count: 9483 } }],
  ['south-staffordshire-2026', { amount_gbp: 963_900, status: 'settled', people_affected: { count: 633_887 } }],
  ['pension-house-exchange-2020', { date: '2020-12' }],
  ['green-logic-2023', { date: '2022-10' }],
  ['basildon-2017', { status: 'varied', amount_now_gbp: 75_000, changed_on: '2018-01' }],
  ['police-scotland-2026', { amount_gbp: 66_000, law: 'UK GDPR' }],
  ['kra-consultancy-2026', { amount_gbp: 300_000, date: '2026-05-20' }],
  ['verso-2017', { amount_gbp: 80_000, date: '2017-11-01' }],
  ['lastpass-2025', { amount_gbp: 1_228_283, people_affected: { count: 1_631_410 }, case: 'lastpass-2025' }],
  ['ticketmaster-2020', { amount_gbp: 1_250_000, status: 'final', case: 'ticketmaster-2020' }],
  ['dsg-retail-2020', { amount_gbp: 500_000, status: 'appealed', case: 'dsg-retail' }],
  ['doorstep-dispensaree-2019', { amount_now_gbp: 92_000, changed_on: '2021-08-09', case: 'doorstep-dispensaree' }],
] as const)('has %s as its notice has it', (id, is) => {
  expect(row(id)).toMatchObject(is);
});

it('measures no penalty under PECR so far by the maximum of 2026, which is for later conduct', () => {
  const shares = book.register
    .filter(({ law, date }) => law.startsWith('PECR') && date >= '2026')
    .map((each) => figuresOfRow(book, each)?.then);
  expect(shares.length).toBeGreaterThan(5);
  for (const share of shares) expect(share).toMatchObject({ denominator: { value: 500_000 } });
});

it.each([
  'tiktok-2023',
  'interserve-2022',
  'true-visions-2019',
  'capita-2025',
  'cabinet-office-2021',
  'stockport-pct-2013',
  'guide-dogs-2017',
  'cheshire-east-2012',
])('gives no sum a head for %s, whose count is a ceiling, a floor or one', (id) => {
  const of = row(id);
  const figures = of && figuresOfRow(book, of);
  expect(figures).toBeDefined();
  expect(figures && isFigure(figures.head)).toBe(false);
});
