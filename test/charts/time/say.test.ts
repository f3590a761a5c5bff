import { expect, it } from 'vitest';
import { sayScale, sayWindow } from '../../../src/charts/time/say.ts';
import { dayNumber } from '../../../src/schema/day.ts';

const opened = (...texts: readonly string[]) => texts.map((text) => ({ x1: 0, x2: 0, times: 3, text, label: '' }));

it.each([
  [[], 0, ''],
  [['May'], 0, 'The scale changes where the axis says so: May.'],
  [[], 1, 'The scale changes where the axis says so: one empty stretch is left out where // stands.'],
  [
    ['May', 'June'],
    2,
    'The scale changes where the axis says so: May and June; 2 empty stretches are left out where // stands.',
  ],
  [['May', 'June', 'July'], 0, 'The scale changes where the axis says so: May, June and July.'],
] as const)('says where the scale changes: opened %j, %i left out', (texts, breaks, said) => {
  expect(sayScale({ opened: opened(...texts), breaks: Array.from({ length: breaks }) })).toBe(said);
});

it('says a window from the first whole day in it', () => {
  expect(sayWindow(dayNumber('2016-12-31') + 0.4, dayNumber('2018-12-31'))).toBe('1 Jan 2017 to 31 Dec 2018');
});
