import { absolute, address, wideId, type Site } from '../model/address.ts';
import type { CaseFile } from '../model/casebook.ts';
import { addDays } from '../schema/day.ts';

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

/** Lines of more than 75 bytes are folded, never within a character (RFC 5545, 3.1). */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > (pieces.length === 0 ? 75 : 74)) {
      pieces.push(piece);
      piece = '';
      bytes = 0;
    }
    piece += character;
    bytes += size;
  }
  return [...pieces, piece].join('\r\n ');
}

const plainDay = (day: string): string => day.replaceAll('-', '');

/** The key dates of a case as all-day events (RFC 5545): those known to the day, or a span of days, and not background. */
const keyDates = (file: CaseFile, where: Site): readonly string[] => {
  const changed = `${plainDay(file.revisions.at(-1)?.date ?? '2026-01-01')}T000000Z`;
  return file.events
    .filter((event) => event.weight >= 2 && (event.when.precision === 'day' || event.when.precision === 'span'))
    .flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${wideId(file.id, event.id)}@casebook`,
      `DTSTAMP:${changed}`,
      `LAST-MODIFIED:${changed}`,
      `SEQUENCE:${String(file.revisions.length)}`,
      `DTSTART;VALUE=DATE:${plainDay(event.when.earliest)}`,
      `DTEND;VALUE=DATE:${plainDay(addDays(event.when.latest, 1))}`,
      `SUMMARY:${escaped(`${file.title}: ${event.title}`)}`,
      `DESCRIPTION:${escaped(event.detail)}`,
      `URL:${absolute(address.event(file.id, event.id), where)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]);
};

/** A calendar of the key dates of one case, or of several under a name. */
export function icalendar(files: CaseFile | readonly CaseFile[], site: Site, name?: string): string {
  const all = 'id' in files ? [files] : files;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Casebook//Cases//EN',
    `X-WR-CALNAME:${escaped(name ?? all.map((file) => file.title).join(', '))}`,
    ...all.flatMap((file) => keyDates(file, site)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
