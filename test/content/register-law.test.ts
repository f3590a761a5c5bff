import { expect, it } from 'vitest';
import type { RegisterRow } from '../../src/schema/register-row.ts';
import { madeUp } from '../made-up/casebook.ts';

const under = (law: RegisterRow['law'], provision: string) => () =>
  madeUp({
    actors: [{ id: 'shop', name: 'Shop' }],
    cases: [
      {
        id: 'shop',
        respondents: ['shop'],
        outcomes: [{ kind: 'monetary-penalty', by: 'ico', amount_gbp: 1000, date: '2021-04-04', sources: ['notice'] }],
        findings: [{ provisions: [provision] }],
      },
    ],
    register: [{ id: 'shop-2021', respondent: 'Shop', date: '2021-04-04', amount_gbp: '1000', law, case: 'shop' }],
  });

it('a penalty of the register is under a law that its case turns on', () => {
  expect(under('UK GDPR', 'gdpr/art-5')).toThrow(
    'shop-2021 is under UK GDPR and the case shop turns on gdpr alone; correct the one that is wrong',
  );
  expect(under('GDPR/DPA 2018', 'gdpr/art-5')).not.toThrow();
  expect(under('UK GDPR', 'code/art-1')).not.toThrow();
});
