import { expect, it } from 'vitest';
import { penaltyLaw } from '../../../src/model/figures/penalty-law.ts';
import { madeUp } from '../../made-up/casebook.ts';
import { instrument } from '../../made-up/records.ts';

const book = madeUp({ instruments: [{ ...instrument('uk-gdpr', { in_force_from: '2020-12-31' }), provisions: [] }] });

it.each([
  [['dpa-1998/s-55a'], '2018-05-24', 'DPA 1998'],
  [['pecr-2003/reg-22', 'dpa-1998/s-55a'], '2018-05-24', 'PECR'],
  [['pecr-2003/reg-31-2026'], '2026-03-12', 'PECR/DPA 2018'],
  [['dpa-2018/s-155'], '2020-12-30', 'GDPR/DPA 2018'],
  [['dpa-2018/s-155'], '2020-12-31', 'UK GDPR'],
  [['dpa-1998/s-4'], '2018-05-24', undefined],
] as const)('a penalty under %j on %s is one of %s', (under, day, law) => {
  expect(penaltyLaw(book, under, day)).toBe(law);
});
