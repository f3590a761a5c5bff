import { describe, expect, it } from 'vitest';
import { byId, type Casebook } from '../../../src/model/casebook.ts';
import { ruleOptions } from '../../../src/model/decide/rules.ts';
import { sayRule, sayRuleName, saySum } from '../../../src/model/decide/say.ts';
import { sumOptions } from '../../../src/model/decide/sums.ts';
import { first, madeUp, madeUpCase } from '../../made-up/casebook.ts';
import { outcome } from '../../made-up/records.ts';

/** What is said, where a case is to be decided, of each sum that is offered from others. */
function sums(book: Casebook): readonly string[] {
  const file = byId(book.cases, decided.id);
  return sumOptions(book, file)
    .filter(({ elsewhere }) => elsewhere !== undefined)
    .map((option) => saySum(file, option));
}

const decided = { id: 'decided-here', prefix: 'AA', outcomes: [outcome({ amount_gbp: 100_000 })] };

describe('a sum of another case', () => {
  it('is said to stand there, or what became of it', () => {
    const book = madeUp({
      cases: [
        decided,
        {
          id: 'cut',
          prefix: 'BB',
          title: 'Cut',
          standing: 'varied',
          outcomes: [
            outcome({ amount_gbp: 300_000, fate: 'replaced' }),
            outcome({ amount_gbp: 20_000, kind: 'court-order' }),
          ],
        },
        {
          id: 'quashed',
          prefix: 'CC',
          title: 'Quashed',
          standing: 'quashed',
          outcomes: [outcome({ amount_gbp: 500_000, fate: 'quashed' })],
        },
      ],
    });
    expect(sums(book)).toEqual([
      'Not in this case: it is the amount that stands in Cut.',
      'Not in this case: it was imposed in Cut and no longer stands; £20,000 stands there now.',
      'Not in this case: it was imposed in Quashed and no longer stands; no penalty stands there now.',
    ]);
  });

  it('is one of several where several stand, and is taken from where it stands', () => {
    const book = madeUp({
      cases: [
        decided,
        {
          id: 'a-quashed',
          prefix: 'BB',
          title: 'Quashed',
          standing: 'quashed',
          outcomes: [outcome({ amount_gbp: 30_000, fate: 'quashed' })],
        },
        {
          id: 'several',
          prefix: 'CC',
          title: 'Several',
          outcomes: [outcome({ amount_gbp: 30_000 }), outcome({ amount_gbp: 200_000 })],
        },
      ],
    });
    expect(sums(book)).toEqual([
      'Not in this case: it is one of the amounts that stand in Several.',
      'Not in this case: it is one of the amounts that stand in Several.',
    ]);
  });
});

describe('a rule', () => {
  const laws = [
    { id: 'gdpr', short: 'GDPR', provisions: ['gdpr/art-6', 'gdpr/art-14', 'gdpr/art-32'] },
    { id: 'uk-gdpr', short: 'UK GDPR', provisions: ['uk-gdpr/art-6', 'uk-gdpr/art-14', 'uk-gdpr/art-32'] },
  ];
  const book = madeUp({
    instruments: laws.map(({ provisions, ...law }) => ({
      ...law,
      provisions: provisions.map((id) => ({
        id,
        label: id.replace(/^.*art-/, `${law.short}, art `),
        ...(law.id === 'uk-gdpr' ? { twin: id.replace('uk-', '') } : { successors: [`uk-${id}`] }),
      })),
    })),
    cases: [
      {
        findings: [
          { against: ['shop'], provisions: ['uk-gdpr/art-14'] },
          { against: ['shop'], provisions: ['gdpr/art-14'], standing: 'alleged' },
          { against: ['shop'], provisions: ['gdpr/art-6'] },
        ],
      },
    ],
  });
  const options = ruleOptions(book, first(book.cases));

  it('is one box with its twin where both laws are at issue, and right by either', () => {
    expect(options.map((each) => [sayRuleName(book, each), each.answer])).toEqual([
      ['GDPR and UK GDPR, art 6', 'rests'],
      ['GDPR and UK GDPR, art 14', 'rests'],
      ['GDPR and UK GDPR, art 32', 'not-at-issue'],
    ]);
  });

  it('is said of each law where the two differ', () => {
    expect(options.slice(0, 2).map((each) => sayRule(book, each))).toEqual([
      'GDPR: Findings that stand rest on it.',
      'UK GDPR: Findings that stand rest on it. GDPR: Alleged only: no finding recorded here rests on it.',
    ]);
  });

  it('is right where one finding on it stands, and what was set aside is told beside', () => {
    const { book: own, file } = madeUpCase({
      findings: [
        { against: ['shop'], provisions: ['act/s-3'] },
        {
          against: ['shop'],
          provisions: ['act/s-3'],
          standing: 'set-aside',
          held: { claim: 'It was so.', what: 'that it was so', by: ['ico'], event: 'E1' },
        },
      ],
    });
    expect(ruleOptions(own, file).map((each) => [each.answer, sayRule(own, each)])).toEqual([
      ['rests', 'Findings that stand rest on it; another that rested on it was set aside.'],
    ]);
  });

  it('on which nothing recorded rests is not said to have been kept', () => {
    expect(options.slice(2).map((each) => sayRule(book, each))).toEqual([
      'No finding recorded here against the respondent names it. What it asks for: What uk-gdpr/art-32 requires.',
    ]);
  });
});
