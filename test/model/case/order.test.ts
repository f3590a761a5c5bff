import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inStory, storyDays } from '../../../src/model/case/order.ts';
import { knownDate } from '../../../src/schema/known-date.ts';
import { madeUp, madeUpCase } from '../../made-up/casebook.ts';

const order = (...dates: readonly string[]): readonly string[] =>
  madeUpCase({ events: dates.map((date, index) => ({ id: `E${String(index + 1)}`, date })) }).file.events.map(
    ({ date }) => date,
  );

describe('the order of a story', () => {
  it('is that of the file wherever dates overlap: an appeal of a year stands after the penalty of a day', () => {
    expect(order('2023-04-04', '2023')).toEqual(['2023-04-04', '2023']);
    expect(order('2023', '2023-04-04')).toEqual(['2023', '2023-04-04']);
    expect(order('2023-03-22', '2023-03', '2023-03-31')).toEqual(['2023-03-22', '2023-03', '2023-03-31']);
    expect(order('2016-06-23', '2016', '2016-07/2016-09')).toEqual(['2016-06-23', '2016', '2016-07/2016-09']);
  });

  it('has each event at a day that its date can mean, never before the one above it', () => {
    expect(storyDays(['2018-05', '2018', '2018-08-09', '2018', '2019/..'].map(knownDate))).toEqual([
      '2018-05-01',
      '2018-05-01',
      '2018-08-09',
      '2018-08-09',
      '2019-01-01',
    ]);
  });

  it('puts events of several cases by day, those of one case as its file has them', () => {
    const book = madeUp({
      cases: [
        { id: 'one', events: [{ date: '2020-02-02' }, { date: '2020' }, { date: '2020-06-01' }] },
        { id: 'two', events: [{ date: '2020-01' }, { date: '2020-03-03' }] },
      ],
    });
    expect([...book.events].sort(inStory).map(({ case: of, date }) => `${of} ${date}`)).toEqual([
      'two 2020-01',
      'one 2020-02-02',
      'one 2020',
      'two 2020-03-03',
      'one 2020-06-01',
    ]);
  });

  it('never puts one before another that had ended when it began, whatever the file says', () => {
    const year = fc.integer({ min: 2000, max: 2004 });
    const date = fc.oneof(
      year.map(String),
      fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${String(y)}-${String(m).padStart(2, '0')}`),
      fc.tuple(year, fc.integer({ min: 1, max: 28 })).map(([y, d]) => `${String(y)}-06-${String(d).padStart(2, '0')}`),
    );
    fc.assert(
      fc.property(fc.array(date, { maxLength: 12 }), (dates) => {
        const known = dates.map(knownDate);
        const days = storyDays(known);
        const told = known.map((when, index) => ({ when, at: days[index] ?? '' })).sort(inStory);
        told.forEach(({ when }, i) => {
          for (const after of told.slice(i + 1)) expect(after.when.latest >= when.earliest).toBe(true);
        });
      }),
    );
  });
});
