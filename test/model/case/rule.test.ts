import { expect, it } from 'vitest';
import { caseFacts } from '../../../src/model/case/facts.ts';
import { ruleOptions } from '../../../src/model/decide/rules.ts';
import { madeUpCase } from '../../made-up/casebook.ts';
import { finder, outcome, type SomeBook, type SomeCase } from '../../made-up/records.ts';

const limits = (gbp: number) => [{ gbp, from: '2018-05-25' }];
const law: NonNullable<SomeBook['instruments']> = [
  {
    id: 'uk-gdpr',
    provisions: [{ id: 'uk-gdpr/art-5', in_force_from: '2020-12-31' }, { id: 'uk-gdpr/art-12' }],
  },
  {
    id: 'gdpr',
    provisions: [
      { id: 'gdpr/art-5', in_force_from: '2018-05-25', limits: limits(20_000_000) },
      { id: 'gdpr/art-24', in_force_from: '2018-05-25' },
      { id: 'gdpr/art-32', in_force_from: '2018-05-25', limits: limits(10_000_000) },
    ],
  },
];
const against = ['shop'];
const on = (...provisions: readonly string[]) => ({ against, provisions: [...provisions] });
const decided = (some: Parameters<typeof outcome>[0] = {}) =>
  outcome({ kind: 'enforcement-notice', against: 'shop', date: '2020-10-12', ...some });

function ruleOf(some: SomeCase, rest: SomeBook = {}): string | undefined {
  const { book, file } = madeUpCase({ outcomes: [decided()], ...some }, { instruments: law, ...rest });
  const fact = caseFacts(book, file).find(({ term }) => term.startsWith('Rule'));
  return fact && `${fact.term}: ${fact.note ?? ''}`;
}

it('the rule of a case is none that came into force after its first decision, unless only that is recorded', () => {
  const late = on('uk-gdpr/art-5');
  expect(ruleOf({ findings: [late, late, on('gdpr/art-5')] })).toBe('Rule broken: gdpr art-5');
  expect(ruleOf({ findings: [late] })).toBe('Rule broken: uk-gdpr art-5');
  const later = [decided({ date: '2021-02-01' })];
  expect(ruleOf({ outcomes: later, findings: [late, late, on('gdpr/art-5')] })).toBe('Rule broken: uk-gdpr art-5');
});

it('it is the one with the most findings, and of these the one that most can be imposed for', () => {
  const [all, two] = [on('gdpr/art-5', 'gdpr/art-24', 'gdpr/art-32'), on('gdpr/art-24', 'gdpr/art-32')];
  expect(ruleOf({ findings: [all, two] })).toBe('Rule broken: gdpr art-32');
  expect(ruleOf({ findings: [all] })).toBe('Rule broken: gdpr art-5');
  expect(ruleOf({ findings: [all, on('gdpr/art-24')] })).toBe('Rule broken: gdpr art-24');
});

it('it was broken where that was decided or admitted, and is at issue where an appeal is open or nobody was held to it', () => {
  const said = (standing: NonNullable<SomeCase['standing']>, kind: Parameters<typeof decided>[0] = {}) =>
    ruleOf({ standing, outcomes: [decided(kind)], findings: [on('gdpr/art-5')] })?.replace(/:.*/, '');
  expect(said('final')).toBe('Rule broken');
  expect(said('settled-with-admission')).toBe('Rule broken');
  expect(said('closed', { kind: 'undertaking' })).toBe('Rule broken');
  expect(said('closed', { kind: 'audit' })).toBe('Rule at issue');
  expect(said('under-appeal')).toBe('Rule at issue');
  expect(said('settled-without-admission')).toBe('Rule at issue');
});

it('it is found against several taken together too, and is not that of a separate matter', () => {
  const some: SomeCase = {
    outcomes: [
      decided({ against: 'shops' }),
      decided({ kind: 'monetary-penalty', date: '2021-06-03', fate: 'separate' }),
      decided({ kind: 'court-order', by: 'tribunal', against: 'ico', date: '2021-09-01' }),
    ],
    findings: [
      { ...on('gdpr/art-32'), against: ['shops'], finder: finder({ on: '2020-10-12' }) },
      { ...on('gdpr/art-5'), finder: finder({ on: '2021-06-03' }) },
      { ...on('gdpr/art-5'), against: ['ico'], finder: finder({ by: ['tribunal'], on: '2021-09-01' }) },
    ],
  };
  expect(ruleOf(some)).toBe('Rule broken: gdpr art-32');
  const { book, file } = madeUpCase(some, { instruments: law });
  const together = ruleOptions(book, file).find(({ provisions: [{ id }] }) => id === 'gdpr/art-32');
  expect(together?.answer).toBe('rests');
});
