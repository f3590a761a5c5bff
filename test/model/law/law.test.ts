import { describe, expect, it } from 'vitest';
import { byId } from '../../../src/model/casebook.ts';
import { lawBands } from '../../../src/model/law/bands.ts';
import { findingsUnder, lastDay } from '../../../src/model/law/findings-under.ts';
import { instrumentId, instrumentOf, sayInForce, unitOf } from '../../../src/model/law/instrument.ts';
import { limitNow, limitOn, limitThen, sayLimit, sayTurnover } from '../../../src/model/law/limit.ts';
import { changersOf, lineageOf, otherForms, predecessorsOf, todayOf } from '../../../src/model/law/lineage.ts';
import { mentionAnchor, mentionsOfProvision, mentionsOfTerm } from '../../../src/model/law/mentions.ts';
import { madeUp } from '../../made-up/casebook.ts';
import { book } from '../affairs.ts';

const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

describe('the texts that name a rule or a word', () => {
  it('are those of cases and of findings, with the anchor of the first place', () => {
    expect(mentionsOfTerm(book, 'list')).toEqual([
      { kind: 'case', id: 'the-list', title: 'The list', at: '/cases/the-list/#word-list' },
      {
        kind: 'finding',
        id: 'TL-1',
        title: 'TL-1, Mothers were not told.',
        at: '/cases/the-list/findings/not-told/#word-list',
      },
    ]);
    expect(mentionsOfProvision(book, 'dpa-1998/s-4').map(({ at }) => at)).toEqual([
      `/cases/the-list/#${mentionAnchor('provision', 'dpa-1998/s-4')}`,
    ]);
    expect(mentionsOfProvision(book, 'dpa-1998/s-10')).toEqual([]);
    expect(mentionAnchor('provision', 'dpa-1998/s-4')).toMatch(/^law-dpa-1998/);
  });
});

it('the findings under a rule stand by the day on which their cases were decided', () => {
  expect(
    findingsUnder(book, ['dpa-1998/s-4']).map(({ file, on, findings }) => [file.id, on?.earliest, findings.length]),
  ).toEqual([
    ['the-list', '2018-08-09', 2],
    ['the-leak', '2020-11-01', 1],
  ]);
  expect(lastDay(book)).toBe('2024-03-05');
});

describe('a maximum', () => {
  const made = madeUp({
    instruments: [
      {
        id: 'act',
        provisions: [
          {
            id: 'act/s-1',
            successors: ['act/s-2', 'act/s-3'],
            limits: [
              { gbp: 100, from: '2010-01-01', to: '2015-01-01' },
              { gbp: 300, from: '2010-01-01', to: '2012-01-01' },
              { gbp: 500, from: '2015-01-01', turnover_percent: 2 },
            ],
          },
          { id: 'act/s-2', limits: [{ gbp: 7, to: '2020-01-01' }, { gbp: 5 }] },
          { id: 'act/s-3', limits: [{ gbp: 6 }] },
        ],
      },
    ],
  });
  const of = (id: string) => byId(made.provisions, id);

  it.each([
    ['act/s-1', '2009-12-31', undefined],
    ['act/s-1', '2010-01-01', 300],
    ['act/s-1', '2012-01-01', 100],
    ['act/s-1', '2014-12-31', 100],
    ['act/s-1', '2015-01-01', 500],
    ['act/s-2', '1999-01-01', 7],
    ['act/s-2', '2020-01-01', 5],
  ])('of %s on %s is %s', (id, day, gbp) => {
    expect(limitOn(of(id), day)?.gbp).toBe(gbp);
  });

  it('is at first the highest of those that began first, and now the highest of what the rule is', () => {
    expect(limitThen(of('act/s-1'))?.gbp).toBe(300);
    const now = limitNow(made, of('act/s-1'));
    expect([now?.limit.gbp, now?.of.id]).toEqual([6, 'act/s-3']);
    expect(limitNow(book, byId(book.provisions, 'dpa-1998/s-10'))).toBeUndefined();
  });

  it.each([
    [{ gbp: 999_999 }, '£999,999', ''],
    [{ gbp: 1_000_000, turnover_percent: 2 }, '£1 million', 'or 2 % of worldwide turnover, if higher'],
    [{ gbp: 17_500_000 }, '£17.5 million', ''],
  ])('is said: %j', (limit, said, turnover) => {
    expect([sayLimit(limit), sayTurnover(limit)]).toEqual([said, turnover]);
  });
});

describe('the general law of a time', () => {
  it('is one band after another with the most that it allowed', () => {
    expect(lawBands(book)).toEqual([
      {
        id: 'dpa-1998',
        label: 'Data Protection Act 1998',
        short: 'DPA 1998',
        from: '2000-03-01',
        to: '2020-12-31',
        maximum: { text: '£500,000', from: '2010-04-06' },
      },
      {
        id: 'uk-gdpr',
        label: 'UK GDPR',
        short: 'UK GDPR',
        from: '2020-12-31',
        to: null,
        maximum: { text: '£17.5 million or 4 % of turnover', from: '2020-12-31' },
      },
    ]);
  });

  it('counts from the day that its band names, else from its first provision, and is left out without either', () => {
    const band = { label: 'Act', short: 'Act' };
    const made = madeUp({
      instruments: [
        { id: 'late', band: { ...band, from: '2005-01-01' }, in_force_from: '2004-01-01' },
        {
          id: 'early',
          band,
          provisions: [
            { id: 'early/s-2', in_force_from: '2003-02-01' },
            { id: 'early/s-1', in_force_from: '2002-02-01' },
          ],
        },
        { id: 'never', band },
        { id: 'plain', in_force_from: '2001-01-01' },
      ],
    });
    expect(lawBands(made).map(({ id, from, to }) => [id, from, to])).toEqual([
      ['early', '2002-02-01', '2005-01-01'],
      ['late', '2005-01-01', null],
    ]);
  });
});

describe('the line of a rule', () => {
  const made = madeUp({
    instruments: [
      {
        id: 'a',
        provisions: [
          { id: 'a/s-1', successors: ['b/s-1', 'b/s-2'] },
          { id: 'a/s-2', successors: ['b/s-1'] },
        ],
      },
      {
        id: 'b',
        provisions: [
          { id: 'b/s-1', successors: ['c/s-1'] },
          { id: 'b/s-2', successors: ['c/s-1'] },
          { id: 'b/s-9', amends: ['b/s-1', 'a/s-1'] },
          { id: 'b/s-10', amends: ['a/s-2'] },
        ],
      },
      { id: 'c', provisions: [{ id: 'c/s-1' }] },
    ],
  });
  const of = (id: string) => byId(made.provisions, id);

  it('runs both ways, step by step', () => {
    const { before, after, changes } = lineageOf(made, of('a/s-1'));
    expect(after.map(ids)).toEqual([['b/s-1', 'b/s-2'], ['c/s-1']]);
    expect(before).toEqual([]);
    expect(changes.map(({ by, of: changed }) => [by.id, ids(changed)])).toEqual([['b/s-9', ['a/s-1', 'b/s-1']]]);
    expect(lineageOf(made, of('c/s-1')).before.map(ids)).toEqual([
      ['a/s-1', 'a/s-2'],
      ['b/s-1', 'b/s-2'],
    ]);
  });

  it('has all other forms of the rule', () => {
    expect([...otherForms(made, of('a/s-1'))]).toEqual(['b/s-1', 'b/s-2', 'c/s-1']);
    expect([...otherForms(made, of('b/s-1'))]).toEqual(['a/s-1', 'a/s-2', 'c/s-1']);
  });

  it('ends in what the rule is now', () => {
    expect(ids(todayOf(made, of('a/s-1')))).toEqual(['c/s-1']);
    expect(ids(todayOf(made, of('c/s-1')))).toEqual(['c/s-1']);
    expect(ids(predecessorsOf(made, 'b/s-1'))).toEqual(['a/s-1', 'a/s-2']);
    expect(ids(changersOf(made, 'a/s-2'))).toEqual(['b/s-10']);
  });
});

it('an instrument is known by the first step of an id, and said by its years', () => {
  expect(instrumentId('dpa-1998/sch-1/pt-1')).toBe('dpa-1998');
  expect(instrumentOf(book, 'dpa-1998/s-4').short).toBe('DPA 1998');
  expect(
    [{ label: 'Act 1998, s 55A(1)' }, { label: 'An Act, of old, sch 2' }, { label: 'An Act' }].map(unitOf),
  ).toEqual(['s 55A(1)', 'sch 2', 'An Act']);
  const force = (in_force_from?: string, in_force_to?: string) =>
    sayInForce({ ...instrumentOf(book, 'dpa-1998/s-4'), in_force_from, in_force_to });
  expect([force(), force(undefined, '2019-01-01'), force('2018-05-25'), force('2000-03-01', '2018-05-25')]).toEqual([
    '',
    'until 2018',
    'since 2018',
    '2000 to 2018',
  ]);
});
