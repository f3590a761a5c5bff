import { describe, expect, it } from 'vitest';
import { exactness, sayDate, shortDate } from '../../../src/model/say/date.ts';
import { dateMeant } from '../../../src/schema/date-words.ts';
import { knownDate } from '../../../src/schema/known-date.ts';

const said = (edtf: string): string => sayDate(knownDate(edtf));

describe('a date in words', () => {
  it.each([
    ['2017-05-05', '5 May 2017'],
    ['2016~', 'about 2016'],
    ['2017-05/2017-06', 'May to June 2017'],
    ['2017-05-05/2017-05-16', '5 to 16 May 2017'],
    ['2014~/2016', 'about 2014 to 2016'],
    ['2014-03/2014-05~', 'March to about May 2014'],
    ['2014/2016?', '2014 to about 2016'],
    ['2014~/2016~', 'about 2014 to about 2016'],
    ['2017-05~/2017-05-20', 'about May to 20 May 2017'],
    ['2017-05-05/2017-05-16~', '5 to about 16 May 2017'],
    ['2017-05-27/2017-06', '27 May to June 2017'],
    ['2014~/..', 'about 2014 onwards'],
    ['../2018', 'by the end of 2018'],
    ['../2018-05-24', 'by 24 May 2018'],
    ['../2018~', 'by about the end of 2018'],
    ['../2018-05-24~', 'by about 24 May 2018'],
  ])('%s is %s', (edtf, words) => {
    expect(said(edtf)).toBe(words);
  });

  it('says of a season, as the checker has it written, that its end is not certain', () => {
    expect(said(dateMeant('spring 2014') ?? '')).toBe('March to about May 2014');
    expect(shortDate(knownDate('2014-08/2014-09~'))).toBe('Aug to about Sep 2014');
  });

  it('has a word for each way in which a date is known', () => {
    expect(exactness[knownDate('2014-03/2014-05~').precision]).toBe('a span of time');
  });
});
