import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { takenPages } from '../../src/content/rules/taken-page.ts';
import { address } from '../../src/model/address.ts';

describe('the addresses that no page of ours may take', () => {
  it('are those of every page, file and folder that the site has of its own', () => {
    const pages = readdirSync('src/pages').filter((name) => !name.startsWith('['));
    const made = Object.entries(address)
      // Those that are made of another address have its first word, or that of the embeds, which others have too.
      .filter(([name]) => !/^(?:page|card|citeFile|paragraph|o?embed(?:Code)?Of)$/.test(name))
      .map(([, make]) => (make as (...words: readonly string[]) => string)('x', 'y', 'z').split('/')[1] ?? '');
    const own = [...pages, ...readdirSync('public'), ...made].map((name) => name.replace(/\.astro$/, ''));
    const slugs = own.filter((name) => /^[a-z0-9-]+$/.test(name));
    expect(slugs.filter((name) => !takenPages.has(name))).toEqual([]);
  });
});
