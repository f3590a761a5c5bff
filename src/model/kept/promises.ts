import type { Document } from '../../content/document.ts';
import type { Fault } from '../../content/fault.ts';
import { didYouMean } from '../../schema/nearest.ts';
import { type Address, address } from '../address.ts';
import { byId, type Casebook } from '../casebook.ts';
import { keptToday, sameCharts } from './charts.ts';
import { recordAddresses, recordInWords } from './record-addresses.ts';
import { alteredRecords } from './records.ts';
import { answerFor } from './redirects.ts';
import { ifUnread } from './unread.ts';
import { versionsOf, wordsMark } from './versions.ts';

type Say = (path: readonly (string | number)[], rule: string, clause: string) => Fault;
const sayOf =
  (document: Document): Say =>
  (path, rule, clause) => ({ rule, file: document.file, clause, ...document.at(path) });

/** What to do about a lost address, by what it was the address of. */
const remedy = (what: string, at: Address): string => {
  if (what === 'a finding' && at.startsWith('/f/'))
    return 'put its file back, or give its reference under "finding" in the entry of redirects.yaml for its page';
  if (what === 'a finding')
    return 'put its file back, or withdraw it: in redirects.yaml an entry with from, reason, date and, under "finding", its ref, last claim, standing and version (and "to" where another finding took its place)';
  return `put it back, or say in redirects.yaml what became of it: from: ${at}, then to, reason and date, no "to" if nothing took its place (a line that was never published may be taken out of permalinks.txt)`;
};

/** Addresses of the log that no record answers for any more, and that no redirect explains. */
function brokenPromises(book: Casebook, log: Document, alive: ReadonlySet<Address>): Fault[] {
  const say = sayOf(log);
  return book.permalinks.flatMap((at, index) => {
    const what = recordInWords(at);
    if (what === undefined || alive.has(at)) return [];
    // Where the page itself is lost, its own line says so for all that stood on it.
    const page = at.split('#')[0] as Address;
    if (page !== at && !alive.has(page)) return [];
    if (answerFor(book.redirects, at, (each) => alive.has(each))) return [];
    return [say([index], 'broken-permalink', `${at} was published as ${what} and is gone; ${remedy(what, at)}`)];
  });
}

/** What is wrong with the redirects themselves. */
function badRedirects(book: Casebook, document: Document, alive: ReadonlySet<Address>): Fault[] {
  const say = sayOf(document);
  const log = new Set<string>(book.permalinks);
  const froms = book.redirects.map(({ from }) => from);
  const refs = new Set(book.findings.map(({ ref }) => ref));
  return book.redirects.flatMap(({ from, to, finding }, index) => {
    const faults: Fault[] = [];
    const add = (key: string, clause: string): void => {
      faults.push(say(key === '' ? [index] : [index, key], 'bad-redirect', clause));
    };
    if (alive.has(from as Address))
      add('from', `"${from}" is the address of a record that is there; remove one of the two`);
    else if (!log.has(from))
      add('from', `"${from}" was never published${didYouMean(from, [...log])}; permalinks.txt lists what was`);
    if (froms.indexOf(from) < index) add('from', `"${from}" stands twice; keep one entry`);
    if (to !== undefined && froms.includes(to)) add('to', `"${to}" has moved on itself; write where it leads now`);
    else if (to !== undefined && recordInWords(to as Address) !== undefined && !alive.has(to as Address))
      add('to', `no record stands at "${to}"${didYouMean(to, [...alive])}`);
    if (finding && refs.has(finding.ref))
      add('finding', `${finding.ref} is the reference of a finding that is there; a reference is never used again`);
    if (!finding && to === undefined && recordInWords(from as Address) === 'a finding')
      add('', `a withdrawn finding needs "finding" with its ref, last claim, standing and version`);
    return faults;
  });
}

/** Versions whose words are not those that were published under their number. */
function alteredVersions(book: Casebook, documents: readonly Document[]): Fault[] {
  const lines = documents.filter(({ kind }) => kind === 'fingerprints').flatMap(({ raw }) => raw as string[]);
  const published = new Map(lines.map((line) => [line.split(' ')[0], line.split(' ').slice(1).join(' ')]));
  const files = new Map(
    documents.flatMap((each) =>
      each.kind === 'finding' ? [[`${each.names.case ?? ''}/${each.names.own}`, each] as const] : [],
    ),
  );
  return book.findings.flatMap((finding) => {
    const document = files.get(`${finding.case}/${finding.slug}`);
    if (!document) return [];
    return versionsOf(finding).flatMap((version) => {
      const before = published.get(address.embedVersion(finding.ref, version.number));
      if (before === undefined || before === wordsMark(version)) return [];
      const number = String(version.number);
      return [
        sayOf(document)(
          ['revisions', version.number - 1],
          'altered-version',
          `version ${number} of ${finding.ref} no longer reads as it was published; add a revision that says what changed, and keep the old words under "was" (claim, standing, finder, first) of version ${number} ${ifUnread(finding.case, byId(book.cases, finding.case).revisions.length, 'take its line out of fingerprints.txt and run npm run permalinks')}`,
        ),
      ];
    });
  });
}

/** Charts of a case's present version that are no longer what was kept under its number. */
function alteredCharts(book: Casebook, documents: readonly Document[]): Fault[] {
  const files = new Map(documents.flatMap((each) => (each.kind === 'case' ? [[each.names.case, each] as const] : [])));
  return book.cases.flatMap((file) => {
    const today = keptToday(book, file);
    const kept = book.keptOf.get(file.id)?.find(({ version }) => version === today.version);
    const document = files.get(file.id);
    if (!kept || !document || sameCharts(kept, today)) return [];
    const number = String(today.version);
    return [
      sayOf(document)(
        ['revisions', today.version - 1],
        'altered-charts',
        `the flows or the events of "${file.id}" are no longer those that its charts show in version ${number}; add a revision that says what changed and run npm run permalinks ${ifUnread(file.id, file.revisions.length, `take version ${number} out of kept/${file.id}.yaml first`)}`,
      ),
    ];
  });
}

/**
 * Whether a casebook keeps what its log promises: every record's address that was published answers still or says what
 * became of it, the redirects lead somewhere, and what was published as a version reads as it did.
 */
export function promiseFaults(book: Casebook, documents: readonly Document[]): Fault[] {
  const alive = recordAddresses(book);
  const of = (kind: Document['kind']): readonly Document[] => documents.filter((each) => each.kind === kind);
  return [
    ...of('permalinks').flatMap((log) => brokenPromises(book, log, alive)),
    ...of('redirects').flatMap((each) => badRedirects(book, each, alive)),
    ...alteredVersions(book, documents),
    ...alteredCharts(book, documents),
    ...alteredRecords(documents),
  ];
}
