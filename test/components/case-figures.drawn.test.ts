import { expect, it } from 'vitest';
import { madeUpCase } from '../made-up/casebook.ts';
import { instrument, outcome } from '../made-up/records.ts';
import { draw } from './draw.ts';

const limits = [{ gbp: 500_000, from: '2010-04-06' }];
const act = { ...instrument('dpa-1998'), provisions: [{ id: 'dpa-1998/s-55a', limits }] };
const fined = outcome({ against: 'shop', amount_gbp: 1000, date: '2018-08-09' });
const uncounted = { count: null, unit: 'people' as const, note: 'Nobody says how many.', sources: ['notice'] };

it.each([
  ['no sum', { outcomes: [outcome({ kind: 'reprimand', date: '2018-08-09' })] }, 'what is counted'],
  ['a sum and a count', { outcomes: [fined] }, 'what is counted and the amount for each one counted'],
  ['a sum and nobody counted', { outcomes: [fined], affected: uncounted }, 'what is counted'],
  [
    'a sum under a law with a maximum',
    { outcomes: [{ ...fined, under: ['dpa-1998/s-55a'] }] },
    'what is counted, the amount for each one counted and the share of the maximum',
  ],
])('the part with the sums of a case with %s is said to hold what it holds', async (_, some, gist) => {
  const { book, file } = madeUpCase(some, { instruments: [act] });
  const drawn = await draw('case/CaseFigures', { book, file });
  expect(drawn.said('fold-gist')).toEqual([gist]);
  expect(drawn.text.includes('of the maximum then')).toBe(gist.includes('maximum'));
});
