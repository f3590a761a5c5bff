import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forgetUnread, isOfCase } from '../../../src/cli/permalinks/unread.ts';
import { readContent } from '../../../src/content/read.ts';
import { put, spoil, withCasebook } from '../../content/casebook.ts';

const forget = (folder: string, id: string) => forgetUnread(folder, readContent(folder).documents, id);
const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

describe('what was noted of a case that no reader has seen', () => {
  it('is every line that names it or a finding of it, and no other', () => {
    for (const line of [
      '/cases/toy/',
      '/cases/toy/#E1',
      '/compare/elder/toy/',
      '/f/TY-1/cite.bib',
      '/oembed/f/TY-1.json',
      '/cases/elder/#TY-1',
      'finding/toy/sold 1 abc',
      '/embed/f/TY-1/v1/ abc',
    ])
      expect(isOfCase(line, 'toy', 'TY'), line).toBe(true);
    for (const line of ['/cases/toys/', '/f/ATY-1/', '/f/TYX-1/', 'actor/toy-shop 1 abc', '/cases/elder/ toy'])
      expect(isOfCase(line, 'toy', 'TY'), line).toBe(false);
  });

  it('is taken out of the lists, with the charts that were kept', () => {
    withCasebook((folder) => {
      writeFileSync(join(folder, 'permalinks.txt'), '# The log.\n/cases/toy/\n/f/TY-1/\n/actors/shop/\n');
      writeFileSync(join(folder, 'fingerprints.txt'), 'case/toy/index 1 abc\nactor/shop 1 abc\n');
      put(folder, 'kept/toy.yaml', 'versions: []\n');
      expect(forget(folder, 'toy')).toBeUndefined();
      expect(read(folder, 'permalinks.txt')).toBe('# The log.\n/actors/shop/\n');
      expect(read(folder, 'fingerprints.txt')).toBe('actor/shop 1 abc\n');
      expect(existsSync(join(folder, 'kept/toy.yaml'))).toBe(false);
    });
  });

  it('stays where the case has been revised, or is another', () => {
    withCasebook((folder) => {
      put(folder, 'permalinks.txt', '/cases/toy/\n');
      expect(forget(folder, 'toi')).toBe('There is no case “toi”; did you mean "toy"?');
      spoil(folder, 'cases/toy/index.mdx', 'revisions:', 'revisions:\n  - { date: 2026-01-01, note: Before. }');
      expect(forget(folder, 'toy')).toMatch(/has 2 revisions, so readers have seen “toy”/);
      expect(read(folder, 'permalinks.txt')).toBe('/cases/toy/\n');
    });
  });
});
