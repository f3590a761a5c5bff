import { describe, expect, it } from 'vitest';
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
