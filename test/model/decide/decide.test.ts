import { describe, expect, it } from 'vitest';
import { canDecide } from '../../../src/model/decide/can-decide.ts';
import { diagramBefore, eventsBefore, flowsBefore, rolesBefore } from '../../../src/model/decide/facts.ts';
import { whoOptions } from '../../../src/model/decide/parties.ts';
import { ruleOptions } from '../../../src/model/decide/rules.ts';
import { rulings } from '../../../src/model/decide/rulings.ts';
import { sayRule, saySum, sayWho } from '../../../src/model/decide/say.ts';
import { imposedAtFirst } from '../../../src/model/case/outcome.ts';
import { sumOptions } from '../../../src/model/decide/sums.ts';
import { byId } from '../../../src/model/casebook.ts';
import { madeUp, madeUpCase } from '../../made-up/casebook.ts';
import { outcome } from '../../made-up/records.ts';
import { book, caseOf } from '../affairs.ts';

const all = ['the-list', 'the-leak', 'the-calls', 'the-theft'] as const;

describe('a case that a reader decides', () => {
  it('needs facts, a rule that was broken and one that was not, and somebody else to choose', () => {
    expect(all.map((id) => canDecide(book, caseOf(id)))).toEqual([true, false, false, false]);
  });

  it('is told without what tells how it ended', () => {
    expect(eventsBefore(caseOf('the-list')).map(({ event, detail }) => [event.title, detail])).toMatchInlineSnapshot(`
      [
        [
          "The shop collects",
          "It asked mothers.",
        ],
        [
          "The list is sold",
          undefined,
        ],
        [
          "A mother asks",
          "What happened in event 3.",
        ],
        [
          "A mother complains",
          "What happened in event 4.",
        ],
      ]
    `);
    expect(flowsBefore(caseOf('the-list')).map(({ id }) => id)).toEqual(['F1', 'F2', 'F3', 'F5']);
    expect(rolesBefore(caseOf('the-list')).map(({ actor, words }) => [actor, words])).toMatchInlineSnapshot(`
      [
        [
          "shop",
          "the part of shop",
        ],
        [
          "broker",
          "the part of broker",
        ],
        [
          "mothers",
          "the part of mothers",
        ],
      ]
    `);
  });
});

describe('what a record marks as telling how its case ended', () => {
  const { file } = madeUpCase({
    outcomes: [outcome({ date: '2018-08-09' })],
    events: [
      { date: '2017-01-01', title: 'A list is sold' },
      { date: '2017-02-01', title: 'The period that was punished', tells: ['title'] },
      { date: '2017-03-01', title: 'A mother asks', tells: ['detail'] },
      { date: '2017-04-01', kind: 'complaint', title: 'A mother complains' },
      { date: '2018-05-01', kind: 'notice', title: 'A notice of intent', tells: ['later'] },
      { date: '2018-05-02', kind: 'response', title: 'The shop answers' },
    ],
    flows: [
      { from: 'mothers', to: 'shop', label: 'gave names', sub: 'on paper', purpose: 'to get vouchers' },
      { from: 'shop', to: 'broker', label: 'gave the list that was fined', tells: ['label'] },
      { from: 'shop', to: 'thief', kind: 'taken', label: 'taken: names', sub: 'not fined', tells: ['sub', 'purpose'] },
    ],
    roles: [
      { actor: 'shop', role: 'the controller, fined', short: 'a club', tells: ['role'] },
      { actor: 'thief', role: 'sentenced', short: 'jailed', tells: ['role', 'short'] },
      { actor: 'mothers', role: 'asked', short: 'those who asked' },
    ],
    respondents: ['shop'],
  });

  it('is kept back of an event, and with a title the event', () => {
    expect(eventsBefore(file).map(({ event, detail }) => [event.title, detail !== undefined])).toEqual([
      ['A list is sold', true],
      ['A mother asks', false],
      ['A mother complains', true],
    ]);
  });

  it('is kept back of a flow, and with a label the flow', () => {
    expect(flowsBefore(file).map(({ id, sub, purpose }) => [id, sub, purpose])).toEqual([
      ['F1', 'on paper', 'to get vouchers'],
      ['F3', undefined, undefined],
    ]);
    expect(diagramBefore(file).flows.map(({ id, number, sub }) => [id, number, sub])).toEqual([
      ['F1', 1, 'on paper'],
      ['F3', 2, undefined],
    ]);
  });

  it('is kept back of a role, in whose place its short one stands, or none', () => {
    expect(rolesBefore(file).map(({ actor, words }) => [actor, words])).toEqual([
      ['shop', 'a club'],
      ['thief', undefined],
      ['mothers', 'asked'],
    ]);
    expect(diagramBefore(file).roles).toEqual([
      { actor: 'shop', short: 'a club' },
      { actor: 'thief' },
      { actor: 'mothers', short: 'those who asked' },
    ]);
  });
});

/** The provision of an option, or the twins. */
const idsOf = ({ provisions }: { readonly provisions: readonly { readonly id: string }[] }): string =>
  provisions.map(({ id }) => id).join(' and ');

describe('what a reader may choose', () => {
  it('of rules', () => {
    const said = all.map((id) =>
      ruleOptions(book, caseOf(id)).map((rule) => `${idsOf(rule)} ${rule.answer}: ${sayRule(book, rule)}`),
    );
    expect(said).toMatchInlineSnapshot(`
      [
        [
          "dpa-1998/s-4 rests: Findings that stand rest on it.",
          "dpa-1998/s-10 rests: Findings that stand rest on it.",
          "dpa-1998/s-12 not-at-issue: No finding recorded here against the respondent names it. What it asks for: What dpa-1998/s-12 requires.",
        ],
        [
          "dpa-1998/s-4 rests: What rests on it was conceded by the respondent.",
          "dpa-1998/s-10 not-at-issue: No finding recorded here against the respondent names it. What it asks for: To stop when asked. Findings in The list rest on it.",
          "dpa-1998/s-12 not-at-issue: No finding recorded here against the respondent names it. What it asks for: What dpa-1998/s-12 requires.",
        ],
        [
          "pecr-2003/reg-21 rests: Findings that stand rest on it.",
        ],
        [
          "uk-gdpr/art-5 rests: Findings that stand rest on it.",
          "uk-gdpr/art-32 rests: Findings that stand rest on it.",
          "uk-gdpr/art-33 not-at-issue: No finding recorded here against the respondent names it. What it asks for: What uk-gdpr/art-33 requires.",
        ],
      ]
    `);
  });

  it('and what is said of a rule that was set aside, conceded or only alleged', () => {
    const { book: own, file } = madeUpCase({
      findings: [
        {
          against: ['shop'],
          provisions: ['act/s-1', 'act/s-2x'],
          standing: 'set-aside',
          held: { claim: 'It was so.', what: 'that it was so', by: ['ico'], event: 'E1' },
        },
        { against: ['shop'], provisions: ['act/s-1', 'act/s-3'], standing: 'alleged' },
        { against: ['shop'], provisions: ['act/s-5'], standing: 'conceded' },
        { against: ['broker'], provisions: ['act/s-6'] },
      ],
    });
    expect(ruleOptions(own, file).map((rule) => [idsOf(rule), rule.answer, sayRule(own, rule)])).toMatchInlineSnapshot(`
        [
          [
            "act/s-2x",
            "set-aside",
            "Found at first, and set aside.",
          ],
          [
            "act/s-3",
            "alleged",
            "Alleged only: no finding recorded here rests on it.",
          ],
          [
            "act/s-5",
            "rests",
            "What rests on it was conceded by the respondent.",
          ],
          [
            "act/s-6",
            "not-at-issue",
            "No finding recorded here against the respondent names it. What it asks for: What act/s-6 requires.",
          ],
        ]
      `);
  });

  it('and the other rules of the law are those first that others broke, and five at most beside one', () => {
    const own = madeUp({
      cases: [
        { id: 'one', findings: [{ against: ['shop'], provisions: ['act/s-21'] }] },
        { id: 'two', findings: [{ against: ['shop'], provisions: ['act/s-28', 'other/s-3'] }] },
      ],
      instruments: [{ id: 'act', provisions: [1, 2, 3, 4, 5, 6, 7, 8].map((n) => ({ id: `act/s-2${String(n)}` })) }],
    });
    expect(ruleOptions(own, byId(own.cases, 'one')).map(idsOf)).toEqual(
      [1, 2, 3, 4, 5, 8].map((n) => `act/s-2${String(n)}`),
    );
  });

  it('and a sum of two cases is named after the first of them', () => {
    const fined = (amount_gbp: number) => ({ outcomes: [outcome({ against: 'shop', amount_gbp })] });
    const own = madeUp({
      cases: [
        { id: 'z', prefix: 'ZZ', ...fined(80_000) },
        { id: 'm', prefix: 'MM', ...fined(10_000) },
        { id: 'a', prefix: 'AA', ...fined(80_000) },
      ],
    });
    expect(sumOptions(own, byId(own.cases, 'm')).map(({ id, elsewhere }) => [id, elsewhere?.case.id])).toEqual([
      ['none', undefined],
      ['10000', undefined],
      ['80000', 'a'],
    ]);
  });

  it('and the sums of others that are offered are the next below and above', () => {
    const fined = (id: string, amount_gbp: number) => ({
      ...{ id, prefix: id.toUpperCase().repeat(2), outcomes: [outcome({ against: 'shop', amount_gbp })] },
    });
    const own = madeUp({
      cases: [
        fined('m', 100_000),
        fined('a', 40_000),
        fined('y', 30_000),
        fined('z', 20_000),
        fined('b', 900_000),
        fined('c', 700_000),
        fined('d', 800_000),
        fined('e', 120_000),
      ],
    });
    expect(sumOptions(own, byId(own.cases, 'm')).map(({ id }) => id)).toEqual([
      'none',
      '30000',
      '40000',
      '100000',
      '700000',
      '800000',
    ]);
  });

  it('of sums', () => {
    const said = all
      .map(caseOf)
      .map((file) =>
        sumOptions(book, file).map(
          (sum) => `${sum.id} ${sum.text} (${sum.own ?? sum.elsewhere?.case.id ?? 'no'}): ${saySum(file, sum)}`,
        ),
      );
    expect(said).toMatchInlineSnapshot(`
      [
        [
          "none No sum of money: an order or a decision of another kind (no): Not in this case: a sum of money was fixed in The list.",
          "60000 £60,000 (the-calls): Not in this case: it is one of the amounts that stand in The calls.",
          "80000 £80,000 (the-calls): Not in this case: it is one of the amounts that stand in The calls.",
          "100000 £100,000 (replaced-by): What stands now: it took the place of the first sum.",
          "140000 £140,000 (imposed): What was imposed first.",
          "200000 £200,000 (proposed): What was proposed at first, and not what was imposed.",
          "1750000 £1,750,000 (the-theft): Not in this case: it is the amount that stands in The theft.",
        ],
        [
          "none No sum of money: an order or a decision of another kind (imposed): What was decided: no sum of money was fixed in this case.",
          "60000 £60,000 (the-calls): Not in this case: it is one of the amounts that stand in The calls.",
          "1750000 £1,750,000 (the-theft): Not in this case: it is the amount that stands in The theft.",
        ],
        [
          "none No sum of money: an order or a decision of another kind (no): Not in this case: a sum of money was fixed in The calls.",
          "140000 £140,000 (imposed): What was imposed first.",
          "1750000 £1,750,000 (the-theft): Not in this case: it is the amount that stands in The theft.",
        ],
        [
          "none No sum of money: an order or a decision of another kind (no): Not in this case: a sum of money was fixed in The theft.",
          "100000 £100,000 (the-list): Not in this case: it is the amount that stands in The list.",
          "140000 £140,000 (the-list): Not in this case: it was imposed in The list and no longer stands; £100,000 stands there now.",
          "1750000 £1,750,000 (imposed): What was imposed first.",
        ],
      ]
    `);
  });

  it('of who it was', () => {
    const said = all
      .map(caseOf)
      .map((file) => whoOptions(book, file).map((who) => `${who.actor.id}: ${sayWho(file, who)}`));
    expect(said).toMatchInlineSnapshot(`
      [
        [
          "shop: The case was brought against it: notice of intent, monetary penalty of £140,000 and court or tribunal order of £100,000.",
          "broker: Not a respondent; no finding recorded here that stands is against it.",
        ],
        [
          "clinic: The case was brought against it: undertaking.",
        ],
        [
          "caller: The case was brought against it: monetary penalty of £80,000.",
          "dialler: The case was brought against it: monetary penalty of £60,000.",
          "broker: Not a respondent; no finding recorded here that stands is against it.",
        ],
        [
          "broker: The case was brought against it: monetary penalty of £1,750,000.",
          "thief: Not a respondent; no finding recorded here that stands is against it.",
          "shop: Not a respondent; no finding recorded here that stands is against it.",
        ],
      ]
    `);
  });

  it('and the first sum is what was replaced, or else what stands', () => {
    expect(all.map((id) => imposedAtFirst(caseOf(id).outcomes))).toEqual([140_000, undefined, 140_000, 1_750_000]);
  });
});

it('the rulings of a case are said in the order of time, with what became of each', () => {
  expect(rulings(book, caseOf('the-list')).map(({ text, byCourt }) => [text, byCourt])).toMatchInlineSnapshot(`
    [
      [
        "Notice of intent, 1 May 2018, later replaced.",
        false,
      ],
      [
        "Monetary penalty, £140,000, 9 August 2018, later replaced. With a discount.",
        false,
      ],
      [
        "Court or tribunal order, £100,000, 20 February 2019.",
        true,
      ],
    ]
  `);
});
