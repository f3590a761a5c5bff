import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dataKinds } from '../../src/schema/data-kind.ts';

const places = ['docs/fields.md', 'schemas/case.json'].map((path) => readFileSync(path, 'utf8'));

it.each(Object.entries(dataKinds))('editors read of %s what it is, wherever they read of fields', (kind, { means }) => {
  expect(means).toMatch(/^[A-Z].*\.$/);
  for (const place of places) expect(place).toContain(`${kind}: ${means}`);
});

it.each([
  ['letters', 'online-behaviour-and-messages'],
  ['Photographs', 'pictures-and-sound'],
  ['convictions', 'criminal-offences'],
  ['union', 'ethnicity-religion-orientation'],
])('one kind, and no other, is said to have %s', (what, kind) => {
  const having = Object.entries(dataKinds).filter(([, { means }]) => means.includes(what));
  expect(having.map(([each]) => each)).toEqual([kind]);
});
