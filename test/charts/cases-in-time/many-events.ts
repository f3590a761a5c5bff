import type { EraCase, EraEvent } from '../../../src/charts/cases-in-time/stages.ts';
import { dated, type TimelineEventInput } from '../../../src/charts/time/dated.ts';
import { isoDay } from '../../../src/schema/day.ts';

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The lanes of kinds of the generated events. */
export const kinds = ['conduct', 'response', 'press', 'investigation', 'decision', 'court'].map((id) => ({
  id,
  label: id,
}));
const words = ['penalty', 'notice', 'court', 'hearing', 'of', 'a', 'list', 'appeal', 'breach', 'audit'];
const first = 10_957;

/** Cases of many events over twenty-six years, many on one day and most in a few years: the same for the same seed. */
export function manyEvents(
  seed: number,
  caseCount: number,
  eventCount: number,
): { readonly cases: readonly EraCase[]; readonly events: readonly EraEvent[] } {
  const next = random(seed);
  const whole = (below: number): number => Math.floor(next() * below);
  const starts = Array.from({ length: caseCount }, () => Math.min(8000, Math.floor(4000 * (next() + next()))));
  const events = Array.from({ length: eventCount }, (_, i): EraEvent | undefined => {
    const at = i % caseCount;
    const day = first + (starts[at] ?? 0) + (next() < 0.2 ? 100 : Math.floor(next() * next() * 1500));
    const length = [0, 0, 0, 30, 364, 1 + whole(300)][whole(6)] ?? 0;
    const precision = length === 0 ? 'day' : length === 30 ? 'month' : length === 364 ? 'year' : 'span';
    const event: TimelineEventInput = {
      id: `c${String(at)}.E${String(Math.floor(i / caseCount) + 1)}`,
      lane: '',
      earliest: isoDay(day),
      latest: isoDay(day + length),
      precision,
      dateLabel: isoDay(day),
      title: Array.from({ length: 1 + whole(5) }, () => words[whole(words.length)] ?? '').join(' '),
      importance: whole(4),
      wrong: next() < 0.2,
      alleged: next() < 0.1,
    };
    const [one] = dated([event]);
    return one && { ...one, case: `c${String(at)}`, group: kinds[whole(kinds.length)]?.id ?? '', wider: next() < 0.05 };
  });
  return {
    cases: Array.from({ length: caseCount }, (_, i) => ({
      id: `c${String(i)}`,
      prefix: `C${String(i)}`,
      name: `Case of ${words[i % words.length] ?? ''} ${String(i)}`,
      note: '£1,000, final',
      href: `/cases/c${String(i)}/`,
    })),
    events: events.flatMap((each) => each ?? []).sort((a, b) => a.from - b.from || (a.event.id < b.event.id ? -1 : 1)),
  };
}
