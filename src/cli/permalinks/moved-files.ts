import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Address, parseAddress } from '../../model/address.ts';
import type { Casebook } from '../../model/casebook.ts';
import { answerFor } from '../../model/kept/redirects.ts';
import type { Published } from './published.ts';

/** What is no page and has no anchor: a file that somebody's program reads, which follows no link of a page. */
export const isFile = (at: Address): boolean => !at.endsWith('/') && !at.includes('#');

/** The same file of the finding that took another's place. */
function ofOther(book: Casebook, at: Address, ref: string | undefined, to: Address): Address | undefined {
  const meaning = parseAddress(to);
  const other =
    meaning?.kind === 'finding'
      ? book.findings.find(({ case: folder, slug }) => folder === meaning.case && slug === meaning.slug)
      : undefined;
  const from = at.startsWith('/cases/') ? undefined : ref;
  if (!other) return undefined;
  return from === undefined ? `${to}${at.split('/').at(-1) ?? ''}` : (at.replace(from, other.ref) as Address);
}

/**
 * Where what stood at an address of the log stands now, for what a page that says “moved” cannot answer for: files, and
 * charts on other people's pages.
 */
function standsAt(book: Casebook, at: Address, { pages }: Published): Address | undefined {
  const answer = answerFor(book.redirects, at, (each) => pages.has(each));
  if (answer?.to === undefined) return undefined;
  const { redirect, to } = answer;
  const file = pages.has(to) && isFile(to) === isFile(at) ? to : ofOther(book, at, redirect.finding?.ref, to);
  return file !== undefined && file !== at && pages.has(file) ? file : undefined;
}

/**
 * Puts into a built site, at the addresses that were published, what stands elsewhere now: cards, feeds, calendars,
 * tables and citations, and embeds, which others have set into their pages.
 *
 * @returns the site with what was added
 */
export function bringMoved(folder: string, book: Casebook, published: Published): Published {
  const pages = new Set(published.pages);
  const pathOf = (at: Address): string => join(folder, at.endsWith('/') ? `${at}index.html` : at);
  for (const at of new Set(book.permalinks)) {
    const moved = isFile(at) ? !pages.has(at) : at.startsWith('/embed/') && !at.includes('#');
    const now = moved ? standsAt(book, at, published) : undefined;
    if (now === undefined || (!isFile(at) && !now.startsWith('/embed/'))) continue;
    mkdirSync(dirname(pathOf(at)), { recursive: true });
    cpSync(pathOf(now), pathOf(at));
    pages.add(at);
  }
  return { ...published, pages };
}
