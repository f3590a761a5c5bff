import { describe, expect, it } from 'vitest';
import type { Stage } from '../../../src/model/case/course.ts';
import { stagesOf } from '../../../src/model/case/stages.ts';
import { dayNumber, isoDay } from '../../../src/schema/day.ts';
import { madeUpCase } from '../../made-up/casebook.ts';
import type { SomeCase } from '../../made-up/records.ts';

type AnEvent = NonNullable<SomeCase['events']>[number];
type AnOutcome = NonNullable<SomeCase['outcomes']>[number];

const end = dayNumber('2027-01-01');
const stages = (some: SomeCase) => stagesOf(madeUpCase(some).file, end);
const said = (list: readonly Stage[]): readonly string[] =>
  list.map(({ kind, from, to }) => `${kind} ${isoDay(from)} to ${isoDay(to)}`);

const act: AnEvent = { date: '2017-05-05', kind: 'conduct', weight: 3, actors: ['shop'] };
const report: AnEvent = { date: '2017-06-01', kind: 'breach-notification', actors: ['shop'] };
const penalty: AnOutcome = { kind: 'monetary-penalty', by: 'ico', date: '2018-08-09', sources: ['notice'] };
const finding = { against: ['shop'], events: ['E1'] };

describe('the course of a case', () => {
  it('is the time until the regulator came, then its inquiry, up to the first decision', () => {
    const { course, decisions } = stages({ events: [act, report], findings: [finding], outcomes: [penalty] });
    expect(said(course)).toEqual(['waited 2017-05-05 to 2017-06-01', 'inquiry 2017-06-01 to 2018-08-09']);
    expect(decisions.map(isoDay)).toEqual(['2018-08-09']);
  });

  it('is of one unknown stretch where no day says when the regulator came, or only a year does', () => {
    expect(said(stages({ events: [act], findings: [finding], outcomes: [penalty] }).course)).toEqual([
      'unknown 2017-05-05 to 2018-08-09',
    ]);
    const early: AnEvent = { date: '2017', kind: 'investigation', actors: ['ico'] };
    const later: AnEvent = { date: '2018-01-02', kind: 'investigation', actors: ['ico'] };
    const { course } = stages({ events: [act, early, later], findings: [finding], outcomes: [penalty] });
    expect(said(course)).toEqual(['unknown 2017-05-05 to 2018-01-02', 'inquiry 2018-01-02 to 2018-08-09']);
  });

  it('begins with the inquiry where that came before the conduct', () => {
    const before: AnEvent = { ...report, date: '2017-03-01' };
    const { course, conduct } = stages({
      ...{ events: [before, act], outcomes: [penalty] },
      findings: [{ ...finding, events: ['E2'] }],
    });
    expect(said(course)).toEqual(['inquiry 2017-03-01 to 2018-08-09']);
    expect(said(conduct)).toEqual(['conduct 2017-05-05 to 2017-05-06']);
  });

  it('goes on with an appeal to its last ruling, and stays open with one that is under way', () => {
    const appeal: AnEvent = { date: '2018-09-01', kind: 'appeal', actors: ['shop', 'ico'] };
    const ruling: AnOutcome = { ...penalty, kind: 'court-order', by: 'tribunal', date: '2020-02-03' };
    const ruled = stages({ events: [act, report, appeal], findings: [finding], outcomes: [penalty, ruling] });
    expect(said(ruled.course).at(-1)).toBe('appeal 2018-08-09 to 2020-02-03');
    expect(ruled.decisions.map(isoDay)).toEqual(['2018-08-09', '2020-02-03']);
    const open = stages({
      ...{ events: [act, report, appeal], findings: [finding], outcomes: [penalty] },
      standing: 'under-appeal',
    });
    expect(said(open.course).slice(-2)).toEqual(['appeal 2018-08-09 to 2018-09-01', 'silent 2018-09-01 to 2027-01-01']);
    expect(open.decisions.map(isoDay)).toEqual(['2018-08-09']);
  });

  it('follows an appeal by what its parties and the regulator do in it, and not by what is written of it', () => {
    const appeal: AnEvent = { date: '2018-09-01', kind: 'appeal', actors: ['shop', 'ico'] };
    const heard: AnEvent = { date: '2019-05-06', kind: 'court', actors: ['ico', 'tribunal'] };
    const press: AnEvent = { date: '2020-01-01', kind: 'press', actors: ['ico'] };
    const other: AnEvent = { date: '2020-02-02', kind: 'court', actors: ['broker'] };
    const { course, decisions } = stages({
      ...{ events: [act, report, appeal, heard, press, other], findings: [finding], outcomes: [penalty] },
    });
    expect(said(course).at(-1)).toBe('appeal 2018-08-09 to 2019-05-06');
    expect(decisions.map(isoDay)).toEqual(['2018-08-09', '2019-05-06']);
  });

  it('has no inquiry where the regulator came on the day of its decision', () => {
    const came: AnEvent = { date: '2018-08-09', kind: 'investigation', actors: ['ico'] };
    expect(said(stages({ events: [act, came], findings: [finding], outcomes: [penalty] }).course)).toEqual([
      'unknown 2017-05-05 to 2018-08-09',
    ]);
  });

  it('does not take what others appeal, or a later decision, for an appeal', () => {
    const others: AnEvent = { date: '2018-09-01', kind: 'appeal', actors: ['broker'] };
    const conviction: AnOutcome = { ...penalty, kind: 'prosecution', date: '2019-01-09' };
    const { course } = stages({ events: [act, report, others], findings: [finding], outcomes: [penalty, conviction] });
    expect(said(course).at(-1)).toBe('later 2018-08-09 to 2019-01-09');
  });
});

describe('conduct', () => {
  const conduct = (some: SomeCase): readonly string[] =>
    said(stages({ outcomes: [penalty], ...some }).conduct).map((each) => each.replace(/ .*/, ''));

  it('is what a finding that holds rests on, alleged where one is, and unjudged where none rests on any of it', () => {
    expect(conduct({ events: [act], findings: [finding] })).toEqual(['conduct']);
    expect(conduct({ events: [act], findings: [{ ...finding, standing: 'alleged' }] })).toEqual(['alleged']);
    expect(conduct({ events: [act] })).toEqual(['unjudged']);
  });

  it('is not what somebody else asked', () => {
    const asked: AnEvent = { ...act, date: '2017-07-01', actors: ['reader'] };
    const flow = { from: 'reader', to: 'shop', kind: 'asked', label: 'asked what is held' } as const;
    const some = { events: [act, asked], findings: [{ ...finding, events: ['E1', 'E2'] }] };
    expect(conduct(some)).toEqual(['conduct', 'conduct']);
    expect(conduct({ ...some, flows: [flow] })).toEqual(['conduct']);
  });
});
