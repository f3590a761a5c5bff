import { describe, expect, it } from 'vitest';
import { inTown } from './town.ts';

const titles = (question: string): readonly string[] | undefined => inTown(question)?.rows?.map(({ title }) => title);

describe('a time, as it is asked for', () => {
  it.each([
    ['fines since 2020', '2 penalties'],
    ['fines after 2018', '2 penalties'],
    ['fines before 2020', '2 penalties'],
    ['fines before 10 October 2018', '1 penalty'],
    ['fines until 10 October 2018', '2 penalties'],
    ['fines after 10 October 2018', '2 penalties'],
    ['2018-2020 fines', '3 penalties'],
    ['fines against bakeries from 2018 onwards', '2 penalties'],
    ['fines against bakeries between 2019 and 2021', '1 penalty'],
    ['fines against bakeries in 2018 or 2020', '2 penalties'],
    ['fines in Q1 2021', '1 penalty'],
  ])('%s', (question, value) => {
    expect(inTown(question)?.value).toBe(value);
  });

  it('is two times only with a word between them', () => {
    expect(inTown('fines against bakeries 2018 2020')).toBeUndefined();
  });
});

describe('a sum, as it is asked for', () => {
  it.each([
    ['fines over £700', ['Ferry Line', 'Toy Shop Limited']],
    ['fines of at least £700', ['Ferry Line', 'Toy Shop Limited', 'Baker Brothers']],
    ['fines under £700', ['Baker Brothers']],
    ['fines of exactly £700', ['Baker Brothers']],
    ['fines between £600 and £1,000', ['Toy Shop Limited', 'Baker Brothers']],
  ])('%s', (question, names) => {
    expect(titles(question)).toEqual(names);
  });

  it('is no year', () => {
    expect(inTown('fines over 2018')).toBeUndefined();
  });
});

describe('a law, as the register tells them apart', () => {
  it.each([
    ['largest fine under the data protection act 2018', ['Ferry Line']],
    ['largest uk gdpr fine', ['Ferry Line']],
    ['record uk gdpr fine', ['Ferry Line']],
    ['fines under the 1998 act', ['Toy Shop Limited', 'Baker Brothers']],
    ['largest fine under the eu gdpr', undefined],
    ['largest fine under pecr or gdpr', ['Ferry Line', 'Baker Brothers']],
    ['largest fine under the data protection act', ['Ferry Line', 'Toy Shop Limited', 'Baker Brothers']],
  ])('%s', (question, names) => {
    expect(titles(question)).toEqual(names);
  });
});

describe('an order', () => {
  it('has a place that is asked for', () => {
    expect(inTown('second largest fine')).toMatchObject({
      what: 'The second largest of 4 penalties in the register, by the amount first imposed',
      rows: [{ head: '2', title: 'Toy Shop Limited' }],
    });
    expect(inTown('tenth largest fine')).toBeUndefined();
  });

  it('says where fewer stand there than were asked for', () => {
    expect(inTown('ten largest fines')?.text).toContain('There are only four.');
    expect(inTown('two largest fines')?.text).not.toContain('only');
  });

  it('is one', () => {
    expect(titles('top three biggest fines')).toHaveLength(3);
    expect(inTown('largest fine or smallest fine')).toBeUndefined();
  });

  it('has a number beside it and nowhere else', () => {
    expect(titles('largest two fines')).toHaveLength(2);
    expect(inTown('largest fine against two')).toBeUndefined();
  });

  it('is none of those who were fined', () => {
    expect(titles('first bakery fined')).toEqual(['Baker Brothers', 'Baker Brothers']);
    expect(inTown('oldest bakery fined')).toBeUndefined();
    expect(inTown('smallest bakery fined')).toBeUndefined();
  });
});

describe('a name is one where it is whole', () => {
  it.each([
    ['what were baker brothers fined in 2020', '1 penalty'],
    ['what was ferry line fined in 2020', undefined],
    ['what was ferry fined in 2021', undefined],
    ['largest fine on brothers', undefined],
  ])('%s', (question, value) => {
    expect(inTown(question)?.value).toBe(value);
  });

  it('and is in an order where it has more than one row', () => {
    expect(titles('largest fine on baker brothers')).toEqual(['Baker Brothers', 'Baker Brothers']);
    expect(inTown('largest fine on ferry line')).toBeUndefined();
  });

  it('and in part is nobody’s where fines are asked for', () => {
    expect(inTown('ferry fine')?.value).toBe('£20,000');
    expect(inTown('ferry fines')).toBeUndefined();
    expect(inTown('how many ferry fines')).toBeUndefined();
  });
});

describe('what became of penalties', () => {
  it.each([
    ['how many fines were reduced', '1 penalty'],
    ['fines reduced on appeal', '1 penalty'],
    ['how many fines were quashed', undefined],
    ['who was fined and reduced', undefined],
  ])('%s', (question, value) => {
    expect(inTown(question)?.value).toBe(value);
  });

  it('says of appeals only what has a column', () => {
    const card = inTown('how many fines were appealed');
    expect(card?.value).toBeUndefined();
    expect(card?.text).toContain('A court or tribunal changed 1 penalty');
    expect(inTown('largest fine appealed')).toBeUndefined();
  });
});

describe('the most', () => {
  it('of years, by how many and by what they come to', () => {
    expect(inTown('year with most fines')?.rows?.[0]).toMatchObject({ head: '2018', title: '2 penalties' });
    expect(inTown('which year had the biggest total of fines')?.rows?.[0]).toMatchObject({
      head: '2021',
      side: '£20,000',
    });
  });

  it('of names is the one that stands there most often', () => {
    expect(inTown('who was fined most often')?.rows).toMatchObject([{ head: '2 penalties', title: 'Baker Brothers' }]);
    expect(inTown('most fines')?.rows).toHaveLength(1);
  });
});

describe('cases', () => {
  it.each([
    ['oldest case', ['Toy Shop', 'Fairground', 'Library']],
    ['cases without a fine', ['Library']],
    ['case with the most people affected', ['Toy Shop', 'Fairground', 'Library']],
    ['which cases were appealed', ['Toy Shop']],
  ])('%s', (question, names) => {
    expect(titles(question)).toEqual(names);
  });

  it('are counted apart from the register', () => {
    expect(inTown('how many cases are there')).toMatchObject({ value: '3 cases' });
    expect(inTown('how many fines are there')).toMatchObject({ value: '4 penalties' });
  });
});

describe('one word that is not understood leaves no answer', () => {
  it.each([
    'largest fine in bakertown',
    'largest fine that was paid',
    'largest fine not under pecr',
    'fines except pecr',
    'fines on the ico',
    'criminal record penalty',
    'could a bakery be fined',
    'average fine',
    'fines under the data protection act 1984',
    'most fine',
    'what was the largest fine for',
    'who imposed the largest fine',
    'are fines final',
    'largest fine by a bakery',
    'year with the largest fine',
    'record number of fines',
    'fines and',
    'fines in 2018 and pecr',
  ])('%s', (question) => {
    expect(inTown(question)).toBeUndefined();
  });
});
