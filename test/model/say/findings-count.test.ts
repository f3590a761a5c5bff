import { expect, it } from 'vitest';
import { sayFindings } from '../../../src/model/say/findings-count.ts';

it('counts how findings stand in the order of the legend, and in words', () => {
  expect(sayFindings(['alleged', 'found', 'found'])).toBe('Two found and one alleged');
  expect(sayFindings(['reading', 'set-aside', 'found'])).toBe('One found, one set aside and a reading');
  expect(sayFindings(['reading', 'reading'])).toBe('Two readings');
  expect(sayFindings(Array.from({ length: 12 }, () => 'not-pursued' as const))).toBe('12 not pursued');
});
