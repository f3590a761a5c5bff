import { absolute, address, type Address, type Site } from '../../model/address.ts';
import { citedLine } from '../../model/case/standing-line.ts';
import { besideClaim } from '../../schema/standing.ts';
import { byId, type Casebook } from '../../model/casebook.ts';
import { type Change, changesOf } from '../../model/kept/changes.ts';
import type { Followed } from '../../model/kept/followed.ts';

/** One entry of a feed, in no format yet. Days are `YYYY-MM-DD`. */
export interface Entry {
  /** For ever: the address of the thing with its version. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly date: string;
  /** The day of the thing's first version. */
  readonly published: string;
  /** Its picture, where it has one. */
  readonly image?: string;
  readonly tags: readonly string[];
}

/** A feed, in no format yet; entries newest first. */
export interface Feed {
  readonly title: string;
  readonly subtitle: string;
  /** The page that it follows. */
  readonly home: string;
  readonly author: string;
  readonly updated: string;
  readonly entries: readonly Entry[];
}

/** How many entries a feed of the whole site holds. */
const most = 100;

function entryOf(book: Casebook, change: Change, where: Site): Entry {
  const url = (at: Address): string => absolute(at, where);
  const file = byId(book.cases, change.case);
  const finding = file.findings.find(({ ref }) => ref === change.id);
  const revised = change.version > 1 ? ` (version ${String(change.version)})` : '';
  const said = finding ? `${finding.ref}. ${citedLine(finding)}. ${file.title}. ${finding.why}` : file.standfirst;
  const corrected = change.corrections.map(({ what, was, is }) => `${what} was: “${was}”; it is now: “${is}”.`);
  return {
    id: `${url(change.at)}?v=${String(change.version)}`,
    url: url(change.at),
    title: `${finding ? `${finding.ref}: ` : ''}${change.title}${revised}`,
    text: [change.note, ...corrected, said].join(' '),
    date: change.date,
    published: (finding ?? file).revisions[0]?.date ?? change.date,
    image: url(address.card(change.at)),
    tags: [file.title, change.kind, ...(finding ? [besideClaim(finding.standing)] : [])],
  };
}

function feed(
  book: Casebook,
  changes: readonly Change[],
  where: Site,
  about: Omit<Feed, 'author' | 'updated' | 'entries'>,
): Feed {
  return {
    ...about,
    author: 'Casebook',
    // A feed without entries has the day of the whole casebook's newest version.
    updated: (changes[0] ?? changesOf(book)[0])?.date ?? '1970-01-01',
    entries: changes.map((change) => entryOf(book, change, where)),
  };
}

/** New and revised cases and findings of the whole site. */
export const siteFeed = (book: Casebook, where: Site): Feed =>
  feed(book, changesOf(book).slice(0, most), where, {
    title: 'Casebook',
    subtitle: 'New and revised cases and findings.',
    home: absolute(address.home(), where),
  });

/** All that was published of one case. */
export function caseFeed(book: Casebook, id: string, where: Site): Feed {
  const { title } = byId(book.cases, id);
  const changes = changesOf(book).filter((change) => change.case === id);
  return feed(book, changes, where, {
    title: `Casebook: ${title}`,
    subtitle: `What is new and what was revised in the case ${title}.`,
    home: absolute(address.case(id), where),
  });
}

/** What is new and what was revised of all that follows a page. */
export const followedFeed = (book: Casebook, { title, home, of }: Followed, where: Site): Feed =>
  feed(
    book,
    changesOf(book).filter(({ id }) => of.has(id)),
    where,
    {
      title: `Casebook: ${title}`,
      subtitle: `What is new and what was revised: ${title}.`,
      home: absolute(home, where),
    },
  );

/** Revisions that corrected something. */
export const correctionsFeed = (book: Casebook, where: Site): Feed =>
  feed(
    book,
    changesOf(book).filter(({ corrections }) => corrections.length > 0),
    where,
    {
      title: 'Casebook: corrections',
      subtitle: 'What was wrong, what it says now, and why.',
      home: absolute(address.corrections(), where),
    },
  );
