import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { happenedSchema, dateSchema } from '../../src/schema/date.ts';
import { dateMeant } from '../../src/schema/date-words.ts';
import { knownDate, readDate, startOf, startText } from '../../src/schema/known-date.ts';

describe('readDate', () => {
  it.each([
    ['2018-08-09', '2018-08-09', '2018-08-09', 'day'],
    ['2018-02', '2018-02-01', '2018-02-28', 'month'],
    ['2016-02', '2016-02-01', '2016-02-29', 'month'],
    ['2018', '2018-01-01', '2018-12-31', 'year'],
    ['2018~', '2018-01-01', '2018-12-31', 'about'],
    ['2017-05/2017-06', '2017-05-01', '2017-06-30', 'span'],
    ['../2018-05-24', '2018-05-24', '2018-05-24', 'before'],
    ['../2017', '2017-01-01', '2017-12-31', 'before'],
  ])('reads %s', (text, earliest, latest, precision) => {
    expect(readDate(text)).toMatchObject({ earliest, latest, precision });
  });

  it.each([
    ['2018-02-30', '"2018-02-30" has no day 30; that month has 28 days'],
    ['../..', '".." is not a date; write 2018-08-09, 2018-08 or 2018'],
    ['2018-13', '"2018-13" has no month 13; months run from 01 to 12'],
    ['9 August 2018', '"9 August 2018" is not a date; write 2018-08-09, 2018-08 or 2018'],
    ['2018-08/2017-01', '"2018-08/2017-01" ends 2017-01, before it starts 2018-08'],
  ])('says what is wrong with %s', (text, fault) => {
    expect(readDate(text)).toEqual({ fault });
  });

  it('never throws, and its ends are in order', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const date = readDate(text);
        if (!('fault' in date)) expect(date.earliest <= date.latest).toBe(true);
      }),
    );
  });
});

describe('a date that is known only as not later than another', () => {
  it.each([
    ['before 2018-05-25', '../2018-05-24'],
    ['before 2018', '../2017-12-31'],
    ['by 2018-05-25', '../2018-05-25'],
    ['No later than 2018-05', '../2018-05'],
  ])('%s is written %s', (text, meant) => {
    expect(dateMeant(text)).toBe(meant);
    expect(happenedSchema.safeParse(meant).success).toBe(true);
  });

  it('is told from others, and begins nowhere that is known', () => {
    expect(dateMeant('before 2018-13')).toBeUndefined();
    expect(dateMeant('after 2018')).toBeUndefined();
    const date = knownDate('../2018-05-24');
    expect(startOf(date)).toBe(date);
    expect(startText(date)).toBe('2018-05-24');
  });

  it('is for what happened, and not for what dates itself', () => {
    expect(dateSchema.safeParse('../2018').error?.issues[0]?.message).toMatch(/as only an event and a flow may/);
    expect(happenedSchema.safeParse('/2018').error?.issues[0]?.message).toMatch(/has no beginning/);
    expect(happenedSchema.safeParse('../1850').error?.issues[0]?.message).toMatch(/lies outside/);
  });
});
