import { afterEach, expect, it, vi } from 'vitest';
import { readCasebook } from '../../src/model/load.ts';
import { spoil, withCasebook } from '../content/casebook.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const rulesIn = (path: string, from: string, to: string): readonly string[] =>
  withCasebook((folder) => {
    spoil(folder, path, from, to);
    return readCasebook(folder).faults.map(({ rule }) => rule);
  });

it('a draft may want a source and a figure, and is read all the same; the check still asks for them', () => {
  const [path, from, to] = [
    'cases/toy/index.mdx',
    'The shop sold a list.<Cite',
    'It cost £5,000 in 2017.\n\nThe shop sold a list.<Cite',
  ];
  expect(rulesIn(path, from, to)).toEqual(expect.arrayContaining(['figure-not-in-records', 'unsourced-paragraph']));
  vi.stubEnv('CASEBOOK_DRAFT', '1');
  expect(rulesIn(path, from, to)).toEqual([]);
});

it('a draft that names what is not there is not read', () => {
  vi.stubEnv('CASEBOOK_DRAFT', '1');
  expect(rulesIn('cases/toy/index.mdx', 'respondents: [shop]', 'respondents: [nobody]')).toContain('unknown-actor');
});
