import { expect, it } from 'vitest';
import { answerOf } from '../../../src/components/cases-in-time/lanes.data.ts';
import { madeUp } from '../../made-up/casebook.ts';
import type { SomeCase } from '../../made-up/records.ts';

/** A case from a date to 9 August 2018. */
const since = (id: string, date: string, kind: 'conduct' | 'press' = 'conduct'): SomeCase => ({
  id,
  events: [
    { id: 'E1', date, kind, weight: 3 },
    { id: 'E2', date: '2018-08-09', kind: 'penalty', weight: 3 },
  ],
});
const sentenceOf = (...cases: readonly SomeCase[]): string => answerOf(madeUp({ cases })).sentence;

it('names the quickest and the slowest of the cases whose conduct has a date', () => {
  expect(
    sentenceOf(since('apple', '2010-08-09'), since('berry', '2017-05-05'), since('cherry', '2018-01-01', 'press')),
  ).toBe('Half of the 2 cases with known dates took longer than 4.6 years. Berry was the quickest, Apple the slowest.');
});

it('names both where a date is not exact enough to say which it was', () => {
  expect(sentenceOf(since('apple', '2010-08-09'), since('berry', '2017-05-05'), since('cherry', '2017-05'))).toMatch(
    /years\. Cherry or Berry was the quickest, Apple the slowest\.$/,
  );
});

it('is headed with the least and the most that any of them can have taken', () => {
  const cases = [since('apple', '2010-08-09'), since('berry', '2017-05-05'), since('cherry', '2017-05')];
  expect(answerOf(madeUp({ cases })).title).toBe('From conduct to decision: 14 months to 8.0 years');
  expect(answerOf(madeUp({ cases: cases.slice(0, 2) })).title).toBe('From conduct to decision: 15 months to 8.0 years');
});
