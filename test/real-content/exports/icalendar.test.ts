import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/content/csv.ts';
import { eventsCsv } from '../../../src/exports/events-csv.ts';
import { icalendar } from '../../../src/exports/icalendar.ts';

import { book } from '../book.ts';
const site = { site: 'https://example.org', base: '/' };

describe('a case’s calendar', () => {
  it('has the key dates that are known to the day, a day longer at the end as the format asks, in short lines', () => {
    for (const file of book.cases) {
      const text = icalendar(file, site);
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const starts = text.match(/^DTSTART;VALUE=DATE:\d{8}\r$/gm)?.length ?? 0;
      expect(starts).toBe(text.match(/^BEGIN:VEVENT/gm)?.length ?? 0);
    }
    const emma = book.cases.find(({ id }) => id === 'emmas-diary');
    const unfolded = emma ? icalendar(emma, site).replaceAll('\r\n ', '') : '';
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20180809\r\nDTEND;VALUE=DATE:20180810');
    expect(unfolded).toContain('URL:https://example.org/cases/emmas-diary/#E23');
    expect(unfolded).not.toMatch(/^DTSTART;VALUE=DATE:2014/m);
  });
});

describe('a case’s events as CSV', () => {
  it('are in time, with how exact each date is', () => {
    const { raw } = readCsv(eventsCsv(book, book.cases[0]?.events ?? [], site).replaceAll('\r\n', '\n'));
    const days = raw.map((row) => row['earliest'] ?? '');
    expect(days).toEqual([...days].sort());
    for (const row of raw) expect(row['precision']).toMatch(/^(?:day|month|year|span|about)$/);
  });
});
