import { expect, it } from 'vitest';
import { laneEvent, lanesOf } from '../../../src/components/cases-in-time/lanes.data.ts';
import { windowAsked } from '../../../src/components/cases-in-time/months.client.ts';
import { belongsTo } from '../../../src/model/case/in-window.ts';
import { counted } from '../../../src/model/say/count.ts';
import { sayMonth } from '../../../src/model/say/date.ts';
import { isoDay, monthOf } from '../../../src/schema/day.ts';
import { knownDate } from '../../../src/schema/known-date.ts';
import { answer } from '../../../src/search/answers/index.ts';
import { book } from '../book.ts';
import { known } from './whole-index.ts';

const { window: whole } = lanesOf(book);
const months = [
  ...new Set(Array.from({ length: whole.to - whole.from }, (_, day) => monthOf(isoDay(whole.from + day)))),
];

/** What the timeline of all cases has of a month or a year. */
function onTimeline(when: string): string {
  const window = windowAsked(
    new Map([
      ['from', when],
      ['to', when],
    ]),
    whole,
  );
  const events = book.cases.map((file) => file.events.filter((event) => belongsTo(laneEvent(file, event), window)));
  const cases = events.filter(({ length }) => length > 0);
  return `${counted(cases.flat().length, 'event')} in ${sayMonth(knownDate(when))}, in ${counted(cases.length, 'case')}`;
}

it('the search answers a month or a year with as many events and cases as the timeline of all cases shows of it', () => {
  const asked = [...months, ...new Set(months.map((month) => month.slice(0, 4)))];
  const answered = asked.flatMap((when) => {
    const card = answer(sayMonth(knownDate(when)), known)?.card;
    return card ? [[card.what, onTimeline(when)] as const] : [];
  });
  expect(answered.map(([search]) => search)).toEqual(answered.map(([, timeline]) => timeline));
  expect(answered.length).toBeGreaterThan(80);
});

it('a day has only the events that are known to be of it', () => {
  const day = answer('22 June 2018', known)?.card;
  expect(day?.rows?.map(({ head }) => head)).toEqual(day?.rows?.map(() => '22 June 2018'));
  expect(day?.rows?.length).toBeGreaterThan(0);
});
