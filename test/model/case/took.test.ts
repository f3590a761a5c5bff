import { describe, expect, it } from 'vitest';
import { beganOn, decidedOn, took } from '../../../src/model/case/time.ts';
import { sayAfter, sayTime } from '../../../src/model/say/length.ts';
import { knownDate, lengthBetween } from '../../../src/schema/known-date.ts';
import { madeUpCase } from '../../made-up/casebook.ts';

const between = (from: string, to: string) => lengthBetween(knownDate(from), knownDate(to));

describe('how long a case took', () => {
  it('is from the conduct that had surely begun first to the first decision, not to what stands now', () => {
    const { file } = madeUpCase({
      standing: 'varied',
      events: [
        { id: 'E1', date: '1959', kind: 'conduct', weight: 3 },
        { id: 'E2', date: '2017-05-05', kind: 'disclosure', weight: 3 },
        { id: 'E3', date: '2018-08-09', kind: 'penalty', weight: 3 },
      ],
      outcomes: [
        { kind: 'notice-of-intent', by: 'ico', date: '2018-05-01', sources: ['notice'] },
        { kind: 'monetary-penalty', by: 'ico', date: '2018-08-09', fate: 'replaced', sources: ['notice'] },
        { kind: 'court-order', by: 'ico', date: '2019-08-09', sources: ['notice'] },
      ],
    });
    expect(beganOn(file)).toMatchObject({ event: { id: 'E2' }, conduct: true });
    expect(decidedOn(file)?.edtf).toBe('2018-08-09');
    expect(took(file)).toMatchObject({ least: 461, most: 461 });
  });

  it('begins with the event that the record names, however vaguely that is dated', () => {
    const { file } = madeUpCase({
      story: { began: 'E1' },
      events: [
        { id: 'E1', date: '2016', kind: 'conduct', weight: 3 },
        { id: 'E2', date: '2016-05-27', kind: 'collection', weight: 3 },
      ],
      outcomes: [{ kind: 'monetary-penalty', by: 'ico', date: '2019-03-19', sources: ['notice'] }],
    });
    expect(beganOn(file)).toMatchObject({ event: { id: 'E1' }, conduct: true });
    expect(took(file)).toMatchObject({ least: 808, most: 1173 });
  });

  it('is not known without a dated decision', () => {
    const { file } = madeUpCase({ outcomes: [{ kind: 'reprimand', by: 'ico', sources: ['notice'] }] });
    expect(took(file)).toBeUndefined();
  });
});

describe('a length of time in words', () => {
  it('is in days where both dates are, with the months from two on and the years from twenty-four months on', () => {
    expect(sayTime(between('2017-05-05', '2018-08-09'))).toBe('461 days (15 months)');
    expect(sayTime(between('2017-05-05', '2018-08-04'))).toBe('456 days (14 months)');
    expect(sayTime(between('2017-05-05', '2017-05-06'))).toBe('1 day');
    expect(sayTime(between('2016-08-09', '2018-08-09'))).toBe('730 days (2.0 years)');
  });

  it('is a range where a date is vague, never a number of days', () => {
    expect(sayTime(between('2017-05', '2018-08-09'))).toBe('14 to 15 months');
    expect(sayTime(between('2014', '2018-08-09'))).toBe('3.6 to 4.6 years');
    expect(sayTime(between('2018-08', '2018-08-09'))).toBe('less than a month');
    expect(sayTime(between('2018', '2018-08-09'))).toBe('up to 7 months');
  });

  it('counts the day after a beginning, or before it, and says nothing where the order is not known', () => {
    expect(sayAfter(between('2017-05-05', '2018-08-09'))).toBe('day 461');
    expect(sayAfter(between('2017-05-05', '2017-04-05'))).toBe('30 days before');
    expect(sayAfter(between('2017-05', '2018-08-09'))).toBe('14 to 15 months after');
    expect(sayAfter(between('2017-05-05', '2017'))).toBeUndefined();
  });
});
