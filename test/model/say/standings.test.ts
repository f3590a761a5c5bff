import { expect, it } from 'vitest';
import { sayStandings } from '../../../src/model/say/standings.ts';

it('counts how findings stand in the order of the legend, and in words', () => {
  expect(sayStandings(['alleged', 'found', 'found'])).toBe('Two found and one alleged');
  expect(sayStandings(['reading', 'set-aside', 'found'])).toBe('One found, one set aside and a reading');
  expect(sayStandings(['reading', 'reading'])).toBe('Two readings');
  expect(sayStandings(Array.from({ length: 12 }, () => 'not-pursued' as const))).toBe('12 not pursued');
});
