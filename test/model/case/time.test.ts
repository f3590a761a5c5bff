import { describe, expect, it } from 'vitest';
import {
  approachesTo,
  beganOn,
  cameToLater,
  cameToOn,
  decidedOn,
  decisionsOf,
  lastDecidedOn,
  latestDay,
  newestFirst,
  took,
  yearsDecided,
} from '../../../src/model/case/time.ts';
import { madeUpCase } from '../../made-up/casebook.ts';
import { outcome, type SomeCase } from '../../made-up/records.ts';
import { book, caseOf } from '../affairs.ts';

const ids = ['the-list', 'the-leak', 'the-calls', 'the-theft'] as const;

describe('when a case was decided', () => {
  it('is the day of its first decision; what only prepares one is none', () => {
    expect(ids.map((id) => decisionsOf(caseOf(id)).map(({ when }) => when.edtf))).toEqual([
      ['2018-08-09', '2019-02-20'],
      ['2020-11'],
      ['2022-06-01', '2022-06-01'],
      ['2024-03-05'],
    ]);
    expect([
      decidedOn(caseOf('the-list'))?.edtf,
      lastDecidedOn(caseOf('the-list'))?.edtf,
      latestDay(caseOf('the-leak')),
    ]).toEqual(['2018-08-09', '2019-02-20', '2020-11-30']);
    expect(newestFirst(book.cases).map(({ id }) => id)).toEqual(['the-theft', 'the-calls', 'the-leak', 'the-list']);
    expect(ids.map((id) => yearsDecided(caseOf(id)))).toEqual([['2018', '2019'], ['2020'], ['2022'], ['2024']]);
  });

  it('leaves a ruling that came before the regulator’s decision out, but for a case that has no other', () => {
    const of = (...outcomes: readonly ReturnType<typeof outcome>[]) =>
      decisionsOf(madeUpCase({ date: '2015/2017', outcomes: [...outcomes] }).file).map(({ when }) => when.edtf);
    const ruling = outcome({ kind: 'court-order', date: '2017-01-01' });
    expect(of(ruling, outcome({ date: '2018-01-01' }))).toEqual(['2018-01-01']);
    expect(of(ruling)).toEqual(['2017-01-01']);
    const { file } = madeUpCase({ date: '2015/2017', outcomes: [outcome()] });
    expect([decidedOn(file), took(file), latestDay(file), yearsDecided(file)]).toEqual([
      undefined,
      undefined,
      '2017-12-31',
      ['2015', '2017'],
    ]);
  });

  it('says when it came to what is said first of it, and whether that was later', () => {
    expect(ids.map((id) => [cameToOn(caseOf(id))?.edtf, cameToLater(caseOf(id))?.kind])).toEqual([
      ['2018-08-09', undefined],
      ['2020-11', undefined],
      ['2022-06-01', undefined],
      ['2024-03-05', undefined],
    ]);
    const { file } = madeUpCase({
      outcomes: [
        outcome({ kind: 'enforcement-notice', date: '2018-01-01' }),
        outcome({ amount_gbp: 5, date: '2019-01-01' }),
      ],
    });
    expect([cameToOn(file)?.edtf, cameToLater(file)?.kind]).toEqual(['2019-01-01', 'monetary-penalty']);
  });
});

describe('when a case began', () => {
  type AnEvent = NonNullable<SomeCase['events']>[number];
  const began = (...events: readonly AnEvent[]) => {
    const { event, conduct, when } = beganOn(madeUpCase({ events: [...events] }).file);
    return [event.title, conduct, when.earliest];
  };
  const at = (title: string, date: string, some: AnEvent = {}): AnEvent => ({
    title,
    date,
    kind: 'conduct',
    weight: 2,
    ...some,
  });

  it('is the weighty conduct that had surely begun first, before the first outcome', () => {
    expect(began(at('light', '2010-01-01', { weight: 1 }), at('weighty', '2012-01-01'))).toEqual([
      'weighty',
      true,
      '2012-01-01',
    ]);
    expect(began(at('light', '2010-01-01', { weight: 1 }))).toEqual(['light', true, '2010-01-01']);
    expect(began(at('month', '2012-01'), at('day', '2012-01-30'))).toEqual(['day', true, '2012-01-30']);
    expect(began(at('alleged', '2009-01-01', { alleged: true }), at('year', '2010'), at('day', '2012-01-30'))).toEqual([
      'day',
      true,
      '2012-01-30',
    ]);
    expect(
      began(
        at('before', '../2009-01-01', { kind: 'response' }),
        at('other', '2010-01-01', { kind: 'response' }),
        at('late', '2020-01-01'),
      ),
    ).toEqual(['other', false, '2010-01-01']);
  });

  it('and what brought it to the regulator came after', () => {
    expect(ids.map((id) => approachesTo(caseOf(id)).map(({ title }) => title))).toEqual([
      ['A mother complains'],
      ['The clinic reports it'],
      [],
      [],
    ]);
  });
});
