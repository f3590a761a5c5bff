import { describe, expect, it } from 'vitest';
import { answerOf, storyWindow } from '../../../src/model/case/story-window.ts';
import { dayNumber } from '../../../src/schema/day.ts';
import { knownDate } from '../../../src/schema/known-date.ts';

type Told = Parameters<typeof storyWindow>[0];

const told = (dates: readonly string[], story: Told['story']): Told => ({
  story,
  events: dates.map((date, index) => ({
    id: `E${String(index + 1)}`,
    when: knownDate(date),
  })) as unknown as Told['events'],
});

describe('the window of a story', () => {
  it('counts what lies in it, before it and after it; an event of the day after its end is after it', () => {
    const window = storyWindow(
      told(['2011', '2016-05', '2017-03/2017-06', '2018-08-31', '2018-09-01', '2020-11-11'], {
        core: { from: '2017-05', to: '2018-08' },
      }),
    );
    expect(window).toMatchObject({
      words: 'May 2017 to August 2018',
      inside: 2,
      before: { count: '2 events before May 2017', when: '2011 to 2016' },
      after: { count: '2 events after August 2018', when: 'to 11 Nov 2020' },
    });
    expect(window?.from).toBe(dayNumber('2017-05-01'));
    expect(window?.to).toBeGreaterThan(dayNumber('2018-08-31'));
    expect(window?.to).toBeLessThan(dayNumber('2018-09-01'));
  });

  it('names beside a fold what was done, or what it came to, where the window has none of it', () => {
    const file = (kinds: readonly string[]): Told => ({
      story: { core: { from: '2017', to: '2018' } },
      events: ['2015', '2016', '2017-06', '2019', '2020'].map((date, index) => ({
        ...{ id: `E${String(index + 1)}`, kind: kinds[index], title: `event ${String(index + 1)}` },
        ...{ when: knownDate(date), weight: index === 0 ? 3 : 2 },
      })) as unknown as Told['events'],
    });
    expect(storyWindow(file(['conduct', 'incident', 'court', 'law', 'penalty']))).toMatchObject({
      before: { main: '2015: event 1' },
      after: { main: '2020: event 5' },
    });
    const shown = storyWindow(file(['conduct', 'penalty', 'incident', 'law', 'press']));
    expect([shown?.before?.main, shown?.after?.main]).toEqual([undefined, undefined]);
  });

  it('folds nothing where nothing lies outside, and is none where the record names none', () => {
    expect(storyWindow(told(['2017-06'], { core: { from: '2017-05', to: '2018-08' } }))).toMatchObject({
      before: undefined,
      after: undefined,
    });
    expect(storyWindow(told(['2017-06'], {}))).toBeUndefined();
  });

  it('has the length that it says between two of its days', () => {
    const file = told(['2017-05-05', '2018-08-09'], { answer: { from: 'E1', to: 'E2', words: '# days to the fine' } });
    expect(answerOf(file)).toEqual({
      from: dayNumber('2017-05-05'),
      to: dayNumber('2018-08-09'),
      words: '461 days to the fine',
    });
    expect(answerOf(told(['2017-05-05'], {}))).toBeUndefined();
  });
});
