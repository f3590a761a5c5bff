import { describe, it } from 'vitest';
import { drawYears, yearsFrame } from '../../../src/charts/register/draw-years.ts';
import { drawRegister } from '../../../src/charts/register/draw.ts';
import { layoutRegister } from '../../../src/charts/register/layout.ts';
import { type PanelInput, type PenaltyInput, registerFrames } from '../../../src/charts/register/stages.ts';
import { many } from '../../made-up/casebook.ts';
import { type Drawn, expectPicture } from './picture.ts';

const panels: readonly PanelInput[] = [
  {
    key: 'old',
    title: 'Data Act 1998',
    maximum: ['maximum £500,000; after 25 May 2018 for older conduct only', 'maximum £500,000'],
    maxima: [
      { gbp: 500_000, from: '2010-04-06', to: '2018-05-25', soft: false },
      { gbp: 500_000, from: '2018-05-25', to: '2026-11-29', soft: true },
    ],
  },
  {
    key: 'new',
    title: 'Regulation and Data Act 2018',
    maximum: ['maximum £500,000, then £17.5 million or 4 % of turnover', 'maximum £500,000, now £17.5 million'],
    maxima: [
      { gbp: 500_000, from: '2011-05-26', to: '2024-02-05', soft: false },
      { gbp: 17_500_000, from: '2024-02-05', to: '2026-11-29', soft: false },
    ],
  },
];

const statuses = ['final', 'final', 'final', 'appealed', 'varied', 'settled', 'quashed'] as const;
const sums = [500, 1000, 20_000, 80_000, 80_000, 100_000, 140_000, 500_000, 999_999, 1_000_000, 20_000_000];

/** Sums below a thousand and above a million, days near each other, and dates known no closer than a month or a year. */
const penalties: readonly PenaltyInput[] = [
  ...many(44, (place): PenaltyInput => {
    const day = `${String(2011 + ((place * 7) % 16))}-0${String(1 + (place % 9))}-${String(10 + (place % 5))}`;
    return {
      ...{
        id: `row-${String(place + 1)}`,
        panel: place % 3 === 0 ? 'new' : 'old',
        amount: sums[(place * 5) % 11] ?? 1,
      },
      ...{ earliest: day, latest: day, precision: 'day', status: statuses[place % 7] ?? 'final' },
      ...(place % 4 === 0 ? { name: `Company ${String(place + 1)}` } : {}),
    };
  }),
  ...many(6, (place): PenaltyInput => ({
    ...{ id: `same-${String(place + 1)}`, panel: 'old', amount: 80_000, status: 'final', precision: 'day' },
    ...{ earliest: '2017-04-05', latest: '2017-04-05' },
    ...(place === 0 ? { name: 'Eleven charities' } : {}),
  })),
  ...many(4, (place): PenaltyInput => ({
    ...{ id: `year-${String(place + 1)}`, panel: 'old', amount: 60_000, status: 'final', precision: 'year' },
    ...{
      earliest: `${String(2012 + Math.floor(place / 2))}-01-01`,
      latest: `${String(2012 + Math.floor(place / 2))}-12-31`,
    },
  })),
  {
    ...{ id: 'month', panel: 'new', amount: 3000, status: 'settled', precision: 'month', name: 'A month' },
    ...{ earliest: '2020-02-01', latest: '2020-02-29' },
  },
];

const chart = (name: keyof typeof registerFrames): Drawn => {
  const frame = registerFrames[name];
  const layout = layoutRegister(penalties, panels, frame);
  return {
    width: layout.width,
    height: layout.height,
    classes: `penalties ${name}`,
    inside: drawRegister(layout, frame.r),
  };
};

describe('the register', () => {
  it('as penalties over time, in each frame', async () => {
    await expectPicture('register', 'register', chart('wide'), chart('mid'), chart('tall'));
  });

  it('as years, one of them without a penalty', async () => {
    const years = [2011, 2012, 2014, 2015].map((year, at) => ({ year: String(year), count: 3 + at * at }));
    await expectPicture('register-years', 'register', {
      ...yearsFrame,
      classes: 'penalties',
      inside: drawYears(years).html,
    });
  });
});
