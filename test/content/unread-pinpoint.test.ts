import { expect, it } from 'vitest';
import { madeUpCase } from '../made-up/casebook.ts';

const cited = (seen: string, at: string) =>
  madeUpCase({ sources: [{ id: 'notice', seen }], findings: [{ sources: [{ id: 'notice', at }] }] });

it('a paragraph is cited of what was seen whole, also where an excerpt of it was seen first', () => {
  expect(() => cited('an excerpt', 'para 3')).toThrow('only an excerpt of it was seen');
  expect(() => cited('an excerpt', 'the end')).not.toThrow();
  expect(() => cited('an excerpt in the press, then the whole notice', 'para 3')).not.toThrow();
});
