import fc from 'fast-check';
import { dayNumber } from '../../src/schema/day.ts';
import type { TimelineEventInput } from '../../src/charts/time/dated.ts';

/** The rows of the generated timelines. */
export const lanes = ['conduct', 'response', 'court', 'press'].map((id) => ({ id, label: id }));
/** Two laws, one after the other. */
export const lawBands = [
  { id: 'old', label: 'Old Act of Parliament', short: 'Old Act', from: '2000-03-01', to: '2018-05-25' },
  { id: 'new', label: 'New Act of Parliament', short: 'New Act', from: '2018-05-25', to: null },
];
const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const start = dayNumber('1970-01-01');

/** Sets of events: many on one day, spans that overlap, decades without one. */
export const events = (most: number, years: number, least = 1) =>
  fc
    .array(
      fc.record({
        day: fc.oneof(fc.integer({ min: 0, max: years * 365 }), fc.constant(17_000)),
        length: fc.oneof(fc.constant(0), fc.constant(30), fc.integer({ min: 1, max: 800 })),
        lane: fc.constantFrom(...lanes.map((lane) => lane.id)),
        importance: fc.integer({ min: 0, max: 3 }),
        words: fc.array(fc.constantFrom('court', 'notice', 'a', 'penalty', 'of', 'Parliament'), {
          minLength: 1,
          maxLength: 6,
        }),
      }),
      { minLength: least, maxLength: most, size: 'max' },
    )
    .map((list) =>
      list
        .map(({ day, length, lane, importance, words }, i): TimelineEventInput => ({
          id: `E${String(i + 1)}`,
          lane,
          earliest: iso(start + day),
          latest: iso(start + day + length),
          precision: length === 0 ? 'day' : length === 30 ? 'month' : 'span',
          dateLabel: iso(start + day),
          title: words.join(' '),
          importance,
          wrong: false,
          alleged: false,
        }))
        .sort((a, b) => (a.earliest < b.earliest ? -1 : 1)),
    );
