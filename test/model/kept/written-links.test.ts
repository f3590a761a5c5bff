import { describe, expect, it } from 'vitest';
import { readCasebook } from '../../../src/model/load.ts';
import { put, spoil, withCasebook } from '../../content/casebook.ts';

/** What is said of a text in the place of the finding's only sentence. */
const said = (text: string): readonly string[] =>
  withCasebook((folder) => {
    put(folder, 'permalinks.txt', '/cases/toy/\n/compare/toy/toy2/\n');
    spoil(folder, 'cases/toy/index.mdx', '<Finding ref="TY-1" />', '<Finding ref="TY-1" />\n\n## What then?');
    spoil(folder, 'cases/toy/findings/sold.mdx', 'It did.', text);
    return readCasebook(folder).faults.map(({ line, column, clause }) => `${String(line)}:${String(column)} ${clause}`);
  });

describe('a link written by hand', () => {
  it.each([
    '/law/act/s-1/',
    '/cases/toy/#E1',
    '/cases/toy/timeline/',
    '/cases/toy/#what-then',
    '#E1',
    '/glossary/#fairness',
    '/compare/toy/toy2/',
    '/search/',
    '/sources/#notice',
    'https://example.org/nowhere/',
  ])('may lead to %s', (url) => {
    expect(said(`[It](${url}) did.`)).toEqual([]);
  });

  it('leads to a page that is there, and to an anchor on it', () => {
    expect(said('[It](/law/act/s-one/) did, [or](/nowhere/at/all/) [not](#E9).')).toEqual([
      '20:1 no page of this site stands at "/law/act/s-one/"; did you mean "/law/act/s-1/"?',
      '20:28 no page of this site stands at "/nowhere/at/all/"; look it up in the browser and copy its address',
      '20:51 no page of this site stands at "#E9"; did you mean "#E1"?',
    ]);
  });
});
