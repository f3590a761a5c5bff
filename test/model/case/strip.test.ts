import { expect, it } from 'vitest';
import { caseFacts } from '../../../src/model/case/facts.ts';
import { madeUpCase } from '../../made-up/casebook.ts';
import { outcome } from '../../made-up/records.ts';
import { book, caseOf } from '../affairs.ts';

const said = (facts: ReturnType<typeof caseFacts>): readonly string[] =>
  facts.map(({ term, value, note, standing, figure, to }) =>
    [`${term}: ${value}`, note, standing, figure && `${figure.kind} ${String(figure.value)} of ${figure.of}`, to]
      .filter((each) => each !== undefined)
      .join(' | '),
  );

it('the strip of a case says what it cost, how many, when, which rule, and where it stands', () => {
  expect(
    ['the-list', 'the-leak', 'the-calls', 'the-theft'].map((id) => said(caseFacts(book, caseOf(id as 'the-list')))),
  ).toMatchInlineSnapshot(`
    [
      [
        "Penalty now: £100,000 | £140,000 before the appeal",
        "Records: 1,000,000 | how they are counted | /cases/the-list/#worked-out",
        "Decided: 9 August 2018 | as it stands now: 20 February 2019",
        "Rule broken: Dpa 1998 s 4 | Data Protection Act 1998, s 4",
        "Standing: Varied | lowered by a tribunal | varied",
      ],
      [
        "Undertaking: no fine | by ICO",
        "Decided: November 2020",
        "Rule broken: Dpa 1998 s 4 | Data Protection Act 1998, s 4",
        "Standing: Settled with admission | by an undertaking | conceded",
      ],
      [
        "Penalties, together: £140,000 | by ICO",
        "Calls: at least 2 | how they are counted | /cases/the-calls/#worked-out",
        "Decided: 1 June 2022",
        "Rule broken: Pecr 2003 reg 21 | PECR 2003, reg 21",
        "Standing: Final | nobody appealed | found",
      ],
      [
        "Monetary penalty: £1,750,000 | by ICO",
        "People: about 70,000 | how they are counted | /cases/the-theft/#worked-out",
        "Decided: 5 March 2024",
        "Rule at issue: Uk gdpr art 5 | UK GDPR, art 5",
        "Standing: Under appeal | appealed | alleged",
      ],
    ]
  `);
});

it('and of which decision the day is', () => {
  const of = (...outcomes: readonly ReturnType<typeof outcome>[]) => {
    const fate = outcomes.flatMap((each) => each.fate ?? []).at(0);
    const standing = fate === 'replaced' ? 'varied' : fate === 'quashed' ? fate : 'final';
    const { book: own, file } = madeUpCase({ outcomes: [...outcomes], standing });
    return said(caseFacts(own, file)).filter((each) => each.startsWith('Decided') || each.includes('enalt'));
  };
  expect([
    of(outcome({ kind: 'enforcement-notice', date: '2018-01-01' }), outcome({ amount_gbp: 5, date: '2019-01-01' })),
    of(
      outcome({ amount_gbp: 9, date: '2018-01-01', fate: 'replaced' }),
      outcome({ kind: 'court-order', amount_gbp: 5, date: '2019-01-01' }),
    ),
    of(
      outcome({ amount_gbp: 9, date: '2018-01-01', fate: 'quashed' }),
      outcome({ kind: 'court-order', date: '2019-01-01' }),
    ),
    of(outcome({ amount_gbp: 9 })),
  ]).toMatchInlineSnapshot(`
    [
      [
        "Monetary penalty: £5 | by ICO",
        "Decided: 1 January 2019 | first decision: 1 January 2018",
      ],
      [
        "Penalty now: £5 | £9 before the appeal",
        "Decided: 1 January 2018 | as it stands now: 1 January 2019",
      ],
      [
        "Penalty now: set aside | £9 before the appeal",
        "Decided: 1 January 2018 | as it stands now: 1 January 2019",
      ],
      [
        "Monetary penalty: £9 | by ICO",
      ],
    ]
  `);
});

it('a conviction alone is said with the offence and no other rule', () => {
  const { book: own, file } = madeUpCase({
    outcomes: [outcome({ kind: 'prosecution', amount_gbp: 5, under: ['dpa-1998/s-47'], date: '2019-01-01' })],
    findings: [{ against: ['shop'], provisions: ['dpa-1998/s-47'] }],
  });
  expect(said(caseFacts(own, file)).filter((each) => each.startsWith('Convicted'))).toEqual([
    'Convicted of: Dpa 1998 s 47 | dpa-1998 s-47',
  ]);
});
