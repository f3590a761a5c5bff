import { expect, it } from 'vitest';
import { isPlainly } from '../../src/search/plainly.ts';

it.each([
  ['bounty', ['Bounty'], true],
  ['emmas diary', ['Emma’s Diary'], true],
  ['ed-3', ['The parents were not told', 'ED-3'], true],
  ['s 55A dpa 1998', ['DPA 1998, s 55A'], false],
  ['who do I write to', ['Experian'], false],
  ['', [''], false],
])('“%s” is plainly one of %j: %s', (typed, names, is) => {
  expect(isPlainly(typed, names)).toBe(is);
});
