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

it('an event says when its case was last revised, for a calendar that has it already', () => {
  const { file } = madeUpCase({
    events: [{ date: '2017-05-02', weight: 2 }],
    revisions: [
      { date: '2026-01-01', note: 'First published.' },
      { date: '2026-02-03', note: 'An appeal.' },
    ],
  });
  const text = icalendar(file, { site: 'https://example.org', base: '/' });
  expect(text).toMatch(/^LAST-MODIFIED:20260203T000000Z\r\nSEQUENCE:2\r$/m);
});
