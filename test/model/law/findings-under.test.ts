import { expect, it } from 'vitest';
import { findingsUnder } from '../../../src/model/law/findings-under.ts';
import { madeUp } from '../../made-up/casebook.ts';
import { outcome } from '../../made-up/records.ts';

const rule = 'dpa-1998/s-7';
const findings = [{ provisions: [rule] }];

it('stands in the order of the dates that are shown: of what each case came to, not of a notice before it', () => {
  const book = madeUp({
    cases: [
      {
        id: 'notice-then-fine',
        prefix: 'AA',
        findings,
        outcomes: [
          outcome({ kind: 'enforcement-notice', date: '2018-05-04' }),
          outcome({ kind: 'prosecution', date: '2019-01-09', amount_gbp: 15_000 }),
        ],
      },
      { id: 'fine', prefix: 'BB', findings, outcomes: [outcome({ date: '2018-08-09', amount_gbp: 1000 })] },
    ],
  });
  expect(findingsUnder(book, [rule]).map(({ file, on }) => [file.id, on?.earliest])).toEqual([
    ['fine', '2018-08-09'],
    ['notice-then-fine', '2019-01-09'],
  ]);
});
