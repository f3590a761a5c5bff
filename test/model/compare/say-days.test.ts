import { expect, it } from 'vitest';
import { sayDays } from '../../../src/model/compare/time.ts';

it.each([
  [1, '1 day'],
  [60, '60 days'],
  [61, '61 days (2 months)'],
  [461, '461 days (15 months)'],
  [730, '730 days (23 months)'],
  [731, '731 days (2.0 years)'],
])('%i days are said with the months or years that they come to', (days, said) => {
  expect(sayDays(days)).toBe(said);
});
