import { expect, it } from 'vitest';
import { icalendar } from '../../src/exports/icalendar.ts';
import { madeUpCase } from '../made-up/casebook.ts';

it('a case’s calendar holds what carries the story and is known to the day, and nothing else', () => {
  const { file } = madeUpCase({
    events: [
      { date: '2017-05-01', weight: 1 },
      { date: '2017-05-02', weight: 2 },
      { date: '2017-06', weight: 3 },
      { date: '2017-07-01/2017-07-03', weight: 3 },
      { date: '2017-08-01~', weight: 3 },
    ],
  });
  const starts = [
    ...icalendar(file, { site: 'https://example.org', base: '/' }).matchAll(/^DT(?:START|END).*:(\d+)/gm),
  ];
  expect(starts.map(([, day]) => day)).toEqual(['20170502', '20170503', '20170701', '20170704']);
});
