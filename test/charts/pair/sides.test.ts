import { describe, expect, it } from 'vitest';
import { sayWhen } from '../../../src/charts/pair/sides.ts';
import type { PairEvent } from '../../../src/charts/pair/stages.ts';

const event = (precision: PairEvent['precision'], exact: boolean, from = 1461): PairEvent => ({
  id: 'E1',
  from,
  to: from,
  precision,
  exact,
  when: 'the date in words',
  title: 'Something',
  strong: false,
  wrong: false,
  alleged: false,
});

describe('when an event was, counted from the day its case began', () => {
  it('is the number of a day that is known', () => {
    expect(sayWhen(event('day', true), 1000)).toBe('day 461');
    expect(sayWhen(event('day', true, 1000), 1000)).toBe('day 0');
    expect(sayWhen(event('day', true, 970), 1000)).toBe('day −30');
    expect(sayWhen(event('day', true, 3000), 1000)).toBe('day 2,000');
  });

  it('is from a day on for a span whose first day is known', () => {
    expect(sayWhen(event('span', true), 1000)).toBe('from day 461');
  });

  it.each(['month', 'year', 'about', 'span'] as const)('has no number where a %s is known no closer', (precision) => {
    expect(sayWhen(event(precision, false), 1000)).toBe('the date in words');
  });
});
