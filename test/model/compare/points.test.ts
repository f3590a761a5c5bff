import { describe, expect, it } from 'vitest';
import { factPoints } from '../../../src/model/compare/facts.ts';
import { lawPoints } from '../../../src/model/compare/law.ts';
import { pairsWithPage, pairWithPage, suggestedPairs } from '../../../src/model/compare/pairs.ts';
import { peoplePoints } from '../../../src/model/compare/people.ts';
import type { Point } from '../../../src/model/compare/point.ts';
import { timePoints } from '../../../src/model/compare/time.ts';
import { madeUp, madeUpCase } from '../../made-up/casebook.ts';
import { outcome } from '../../made-up/records.ts';
import { book, caseOf } from '../affairs.ts';

/** Points as lines: their head, what is said, and what it is measured by. */
const lines = (points: readonly Point[]): readonly string[] =>
  points.flatMap(({ id, head, entries, measure }) => [
    `${id}: ${head}${measure ? ` (${String(measure.value)} ${measure.unit}${measure.most === undefined ? '' : ` of ${String(measure.most)}`})` : ''}`,
    ...entries.map(({ key, text, note, to, standing }) =>
      [`- ${text}`, key, note, to, standing].filter((each) => each !== undefined).join(' | '),
    ),
  ]);

describe('the points on which cases are compared', () => {
  it('are what happened to whom and what it cost', () => {
    expect(lines(factPoints(book, caseOf('the-list'))).join('\n')).toMatchInlineSnapshot(`
      "respondents: Against
      - The Shop | shop | /actors/shop/
      sector: Sector
      - retail | retail
      penalty: Penalty (100000 pounds)
      - £100,000 | £100,000 | £140,000 at first
      proposed: First proposed (200000 pounds)
      - £200,000 | £200,000
      affected: How many (1000000 records)
      - 1,000,000 records | 1,000,000 records | £100,000 ÷ 1,000,000 = 10p a record
      outcomes: What was decided
      - Notice of intent by ICO | notice-of-intent/ico/replaced | 1 May 2018, later replaced
      - Monetary penalty by ICO | monetary-penalty/ico/replaced | £140,000, 9 August 2018, later replaced. With a discount.
      - Court or tribunal order by First-tier Tribunal | court-order/tribunal/stands | £100,000, 20 February 2019
      standing: Standing
      - Varied | varied | lowered by a tribunal | varied"
    `);
    expect(lines(factPoints(book, caseOf('the-leak'))).join('\n')).toMatchInlineSnapshot(`
      "respondents: Against
      - The Clinic | clinic | /actors/clinic/
      sector: Sector
      - retail | retail
      penalty: Penalty
      - No sum of money | none
      affected: How many
      - The number is not known | unknown
      outcomes: What was decided
      - Undertaking by ICO | undertaking/ico/stands | November 2020
      standing: Standing
      - Settled with admission | settled-with-admission | by an undertaking | conceded"
    `);
    expect(lines(factPoints(book, caseOf('the-calls'))).join('\n')).toMatchInlineSnapshot(`
      "respondents: Against
      - Caller Ltd | caller | /actors/caller/
      - Dialler Ltd | dialler | /actors/dialler/
      sector: Sector
      - retail | retail
      penalty: Penalty (140000 pounds)
      - £140,000 | £140,000 | 2 sums together
      affected: How many (2 calls)
      - at least 2 calls | at least 2 calls
      outcomes: What was decided
      - Monetary penalty by ICO | monetary-penalty/ico/stands | £80,000, 1 June 2022
      - Monetary penalty by ICO | monetary-penalty/ico/stands | £60,000, 1 June 2022
      standing: Standing
      - Final | final | nobody appealed | found"
    `);
    expect(lines(factPoints(book, caseOf('the-theft'))).join('\n')).toMatchInlineSnapshot(`
      "respondents: Against
      - Broker plc | broker | /actors/broker/
      sector: Sector
      - retail | retail
      penalty: Penalty (1750000 pounds)
      - £1,750,000 | £1,750,000
      affected: How many (70000 people)
      - about 70,000 people | about 70,000 people | £1,750,000 ÷ about 70,000 = about £25.00 a person
      outcomes: What was decided
      - Monetary penalty by ICO | monetary-penalty/ico/stands | £1,750,000, 5 March 2024
      standing: Standing
      - Under appeal | under-appeal | appealed | alleged"
    `);
  });

  it('say what share a penalty is of a fixed maximum, and nothing of one that turnover may raise', () => {
    const noteOf = (turnover_percent?: number) => {
      const limits = [
        { gbp: 500_000, from: '2010-04-06', ...(turnover_percent === undefined ? {} : { turnover_percent }) },
      ];
      const { book: own, file } = madeUpCase(
        { outcomes: [outcome({ amount_gbp: 140_000 })], findings: [{ provisions: ['act/s-4'] }] },
        { instruments: [{ id: 'act', provisions: [{ id: 'act/s-4', limits }] }] },
      );
      return lines(factPoints(own, file))
        .filter((line) => line.startsWith('- £140,000 |'))
        .join();
    };
    expect(noteOf()).toBe('- £140,000 | £140,000 | 28 % of the £500,000 that the law allowed');
    expect(noteOf(4)).toBe('- £140,000 | £140,000');
  });

  it('are the rules, the powers and the ceilings', () => {
    expect(lines(lawPoints(book, caseOf('the-list'))).join('\n')).toMatchInlineSnapshot(`
      "rules: Rules at issue
      - Dpa 1998 s 4, Data Protection Act 1998, s 4 | dpa-1998/s-4/found | now UK GDPR, art 5 | /law/dpa-1998/s-4/ | found
      - Dpa 1998 s 10, Data Protection Act 1998, s 10 | dpa-1998/s-10/found | /law/dpa-1998/s-10/ | found
      - Dpa 1998 s 12, Data Protection Act 1998, s 12 | dpa-1998/s-12/alleged | /law/dpa-1998/s-12/ | alleged
      powers: Power used
      - Dpa 1998 s 55a, dpa-1998 s-55a | dpa-1998/s-55a | /law/dpa-1998/s-55a/
      ceilings: Most the law allowed
      - £500,000 | £500,000"
    `);
    expect(lines(lawPoints(book, caseOf('the-theft'))).join('\n')).toMatchInlineSnapshot(`
      "rules: Rules at issue
      - Uk gdpr art 5, UK GDPR, art 5 | uk-gdpr/art-5/found | /law/uk-gdpr/art-5/ | found
      - Uk gdpr art 32, UK GDPR, art 32 | uk-gdpr/art-32/found | /law/uk-gdpr/art-32/ | found
      powers: Power used
      - Dpa 2018 s 155, dpa-2018 s-155 | dpa-2018/s-155 | /law/dpa-2018/s-155/
      ceilings: Most the law allowed
      - £17.5 million | £17.5 million"
    `);
  });

  it('are who else is in it, the data and the flows that were wrong', () => {
    expect(lines(peoplePoints(book, caseOf('the-list'))).join('\n')).toMatchInlineSnapshot(`
      "actors: Who else is in it
      - A paper | paper | /actors/paper/
      - ICO | ico | /actors/ico/
      - First-tier Tribunal | tribunal | /actors/tribunal/
      - Broker plc | broker | /actors/broker/
      - Mothers | mothers | /actors/mothers/
      data: Kinds of data
      - names | name
      - dates of birth | date birth
      flows: Flows that were wrong
      - The Shop sold the list to Broker plc | the-list.F2 | 1 million records | /cases/the-list/#F2 | found"
    `);
    expect(lines(peoplePoints(book, caseOf('the-calls'))).join('\n')).toMatchInlineSnapshot(`
      "actors: Who else is in it
      - ICO | ico | /actors/ico/
      - Broker plc | broker | /actors/broker/
      - Mothers | mothers | /actors/mothers/
      data: Kinds of data
      - names | name
      flows: Flows that were wrong
      - Broker plc sold numbers to Caller Ltd | the-calls.F1 | number not known | /cases/the-calls/#F1 | alleged"
    `);
  });

  it('say that no flow was wrong, where none was', () => {
    const { book: own, file } = madeUpCase({
      flows: [
        { from: 'shop', to: 'broker' },
        { from: 'shop', to: 'broker' },
      ],
    });
    expect(lines(peoplePoints(own, file)).at(-1)).toBe('- None of 2 is marked as wrong | none');
  });

  it('are when things happened and how long they took', () => {
    expect(lines(timePoints(caseOf('the-list'))).join('\n')).toMatchInlineSnapshot(`
      "began: Began
      - January 2017 | 2017-01 | The shop collects | /cases/the-list/#E1
      opened: Came to the regulator
      - 1 July 2017 | 2017-07-01 | A mother complains, 5 to 6 months after | /cases/the-list/#E4
      decided: First decided
      - 9 August 2018 | 2018-08-09 | 18 to 19 months after
      took: From the beginning to the decision (585 days)
      - 18 to 19 months | 18 to 19 months
      last: Last decision
      - 20 February 2019 | 2019-02-20 | about 2.1 years after"
    `);
    expect(lines(timePoints(caseOf('the-leak'))).join('\n')).toMatchInlineSnapshot(`
      "began: Began
      - 3 March 2020 | 2020-03-03 | Results are sent to a wrong address | /cases/the-leak/#E1
      opened: Came to the regulator
      - 6 March 2020 | 2020-03-06 | The clinic reports it, day 3 | /cases/the-leak/#E2
      decided: First decided
      - November 2020 | 2020-11 | 7 to 8 months after
      took: From the beginning to the decision (272 days)
      - 7 to 8 months | 7 to 8 months"
    `);
    expect(lines(timePoints(caseOf('the-theft'))).join('\n')).toMatchInlineSnapshot(`
      "began: Began
      - March 2023 | 2023-03 | The list is stolen | /cases/the-theft/#E1
      decided: First decided
      - 5 March 2024 | 2024-03-05 | 11 to 12 months after
      took: From the beginning to the decision (370 days)
      - 11 to 12 months | 11 to 12 months"
    `);
  });
});

describe('the pairs worth comparing', () => {
  const said = (pairs: ReturnType<typeof pairsWithPage>): readonly string[] =>
    pairs.map(
      ({ a, b, score, reasons }) =>
        `${a.id} ${b.id} ${String(score)}: ${reasons.map(({ text, weight, kind }) => `${kind} ${String(weight)} ${text}`).join(' ')}`,
    );

  it('are told with what speaks for each', () => {
    expect(said(pairsWithPage(book)).join('\n')).toMatchInlineSnapshot(`
      "the-list the-theft 14: named 6 The list names The theft: the broker had bought the list. successor 2 One rule in two Acts: Data Protection Act 1998, s 4 then, UK GDPR, art 5 later. actor 4 Broker plc and The Shop are in both. topic 1 Both have findings on lists. data 1 The same kinds of data: names and dates of birth.
      the-leak the-theft 3: successor 2 One rule in two Acts: Data Protection Act 1998, s 4 then, UK GDPR, art 5 later. topic 1 Both have findings on care.
      the-calls the-theft 2: actor 2 Broker plc is in both.
      the-calls the-list 4: actor 4 Broker plc and Mothers are in both.
      the-calls the-leak 2: actor 2 Mothers is in both.
      the-leak the-list 5: rule 3 The same rule was broken: Data Protection Act 1998, s 4. actor 2 Mothers is in both."
    `);
  });

  it('say of a rule no more than the head of a case does', () => {
    const contested = {
      ...book,
      cases: book.cases.map((file) => (file.id === 'the-leak' ? { ...file, standing: 'under-appeal' as const } : file)),
    };
    expect(said(pairsWithPage(contested)).join('\n')).toContain(
      'The same rule was at issue: Data Protection Act 1998, s 4.',
    );
  });

  it('are for a case first those that it names, then the likest', () => {
    expect(
      [...suggestedPairs(book)].map(([id, pairs]) => [id, ...pairs.map(({ a, b }) => (a.id === id ? b.id : a.id))]),
    ).toMatchInlineSnapshot(`
      [
        [
          "the-theft",
          "the-list",
          "the-leak",
          "the-calls",
        ],
        [
          "the-calls",
          "the-list",
          "the-leak",
          "the-theft",
        ],
        [
          "the-leak",
          "the-list",
          "the-theft",
          "the-calls",
        ],
        [
          "the-list",
          "the-theft",
          "the-leak",
          "the-calls",
        ],
      ]
    `);
  });

  it('are none where nothing speaks for it', () => {
    const own = madeUp({
      cases: [
        { id: 'one', respondents: ['shop'], data: [{ kind: 'children', what: 'dates of birth' }] },
        { id: 'two', respondents: ['broker'] },
      ],
    });
    expect([...suggestedPairs(own).values()]).toEqual([[], []]);
  });

  it('keep the page that was published, and have one address each', () => {
    expect(pairWithPage(book, 'the-calls', 'the-leak')).toMatchObject({
      a: { id: 'the-calls' },
      b: { id: 'the-leak' },
    });
    expect(pairWithPage(book, 'the-leak', 'the-calls')).toBeUndefined();
  });
});
