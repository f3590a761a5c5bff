import { describe, expect, it } from 'vitest';
import {
  monthAsked,
  monthBeside,
  sayWindow,
  windowAsked,
} from '../../../src/components/cases-in-time/months.client.ts';
import { dayNumber } from '../../../src/schema/day.ts';

const whole = { from: dayNumber('2013-01-01'), to: dayNumber('2027-01-01') };
const asked = (from: string, to: string) =>
  windowAsked(
    new Map([
      ['from', from],
      ['to', to],
    ]),
    whole,
  );
const july = { from: dayNumber('2018-07-01'), to: dayNumber('2018-08-01') };

describe('months in an address', () => {
  it('are a month, of a year the first or the last, of a day its own, and nothing else', () => {
    expect([monthAsked('2018-07', false), monthAsked('2018-07-31', true)]).toEqual(['2018-07', '2018-07']);
    expect([monthAsked('2018', false), monthAsked('2018', true)]).toEqual(['2018-01', '2018-12']);
    expect(['', 'soon', '%e0', '2018-13'].map((text) => monthAsked(text, false))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are the days of all of them; none, or the later first, are the whole', () => {
    expect(asked('2018-07', '2018-07')).toEqual(july);
    expect(asked('', '2018-07')).toEqual({ from: whole.from, to: july.to });
    expect(asked('', '')).toEqual(whole);
    expect(asked('2019-01', '2018-07')).toEqual(whole);
  });

  it('are said, with the one before and the one after', () => {
    expect(sayWindow(july)).toBe('July 2018');
    expect(sayWindow({ ...july, to: dayNumber('2019-06-01') })).toBe('July 2018 to May 2019');
    expect(monthBeside(july, -1)).toEqual({ value: '2018-06', said: '‹ June 2018' });
    expect(monthBeside(july, 1)).toEqual({ value: '2018-08', said: 'August 2018 ›' });
  });
});
