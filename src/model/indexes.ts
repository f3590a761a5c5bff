import type { Address } from './address.ts';
import { endsOf } from './case/ends.ts';
import type { CaseFile, CaseFinding, CaseFlow, Casebook } from './casebook.ts';
import { atEachPlace } from './kept/redirects.ts';
import { grouped, once } from './once.ts';

/** Look-ups that every page makes: by maps, since a page that went through all records would make a build grow faster than its pages. */
const casesById = once((book: Casebook) => new Map(book.cases.map((file) => [file.id, file])));
const findingsByRef = once((book: Casebook) => new Map(book.findings.map((finding) => [finding.ref, finding])));
const findingsByPlace = once(
  (book: Casebook) => new Map(book.findings.map((finding) => [`${finding.case}/${finding.slug}`, finding])),
);
const byProvision = once((book: Casebook) => grouped(book.findings, ({ provisions }) => provisions));
const byTopic = once((book: Casebook) => grouped(book.findings, ({ topics }) => topics));
const byAccused = once((book: Casebook) => grouped(book.findings, ({ against }) => against));
const byRespondent = once((book: Casebook) => grouped(book.cases, ({ respondents }) => respondents));
const bySource = once((book: Casebook) => grouped(book.cases, ({ sources }) => sources.map(({ id }) => id)));
const movedAnchors = once((book: Casebook) =>
  grouped(
    atEachPlace(book.redirects, new Set<string>(book.permalinks)).filter(({ from }) => from.includes('#')),
    ({ from }) => [from.replace(/#.*$/, '')],
  ),
);
const byEnd = once((book: Casebook) => grouped(book.flows, endsOf));

/** What became of anchors of a page. */
export const movedFrom = (book: Casebook, page: Address): Casebook['redirects'] => movedAnchors(book).get(page) ?? [];

/** The case with an id, where there is one. */
export const caseWith = (book: Casebook, id: string): CaseFile | undefined => casesById(book).get(id);

/** The finding with a reference. */
export const findingWith = (book: Casebook, ref: string): CaseFinding | undefined => findingsByRef(book).get(ref);

/** The finding of a case that has a name in its address. */
export const findingAt = (book: Casebook, file: string, slug: string): CaseFinding | undefined =>
  findingsByPlace(book).get(`${file}/${slug}`);

/** The findings that turned on a provision. */
export const findingsOn = (book: Casebook, provision: string): readonly CaseFinding[] =>
  byProvision(book).get(provision) ?? [];

/** The findings of a topic. */
export const findingsOfTopic = (book: Casebook, topic: string): readonly CaseFinding[] =>
  byTopic(book).get(topic) ?? [];

/** The findings against an actor. */
export const findingsAgainst = (book: Casebook, actor: string): readonly CaseFinding[] =>
  byAccused(book).get(actor) ?? [];

/** The cases in which an actor answers. */
export const casesAgainst = (book: Casebook, actor: string): readonly CaseFile[] => byRespondent(book).get(actor) ?? [];

/** The cases that list a source. */
export const casesWith = (book: Casebook, source: string): readonly CaseFile[] => bySource(book).get(source) ?? [];

/** The flows of all cases that begin or end at an actor. */
export const flowsAt = (book: Casebook, actor: string): readonly CaseFlow[] => byEnd(book).get(actor) ?? [];
