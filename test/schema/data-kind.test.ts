import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dataKindMeanings } from '../../src/schema/data-kind.ts';

const page = readFileSync('docs/fields.md', 'utf8');
const schema = readFileSync('schemas/case.json', 'utf8');

it.each(Object.entries(dataKindMeanings))(
  'editors read of %s what it is, wherever they read of fields',
  (kind, means) => {
    expect(means).toMatch(/^[A-Z].*\.$/);
    expect(page).toMatch(new RegExp(`\\| \`${kind}\` +\\| ${means.replaceAll('.', '\\.')}`));
    expect(schema).toContain(JSON.stringify(means));
  },
);

it.each([
  ['letters', 'online-behaviour-and-messages'],
  ['Photographs', 'pictures-and-sound'],
  ['convictions', 'criminal-offences'],
  ['union', 'ethnicity-religion-orientation'],
])('one kind, and no other, is said to have %s', (what, kind) => {
  const having = Object.entries(dataKindMeanings).filter(([, means]) => means.includes(what));
  expect(having.map(([each]) => each)).toEqual([kind]);
});
