/** Where a thing stands on the site: a path below the base, always with slashes at both ends, and perhaps an anchor. */
export type Address = `/${string}`;

/** An id as an anchor: no unit of law is written with a dot, so that it can be read back. */
export const dotted = (id: string): string => id.replaceAll('/', '.');

/** Every address of the site is made here, and nowhere else. */
export const address = {
  home: (): Address => '/',
  cases: (): Address => '/cases/',
  case: (id: string): Address => `/cases/${id}/`,
  finding: (caseId: string, slug: string): Address => `/cases/${caseId}/findings/${slug}/`,
  short: (ref: string): Address => `/f/${ref}/`,
  /** A finding for other people's pages: as it stands now, and as it stood in a version. */
  embedFinding: (ref: string): Address => `/embed/f/${ref}/`,
  embedVersion: (ref: string, version: number): Address => `/embed/f/${ref}/v${String(version)}/`,
  /** Pages with the code to copy, for a finding and for a case's two charts. */
  embedCodeOfFinding: (ref: string): Address => `/f/${ref}/embed/`,
  embedCodeOfCase: (caseId: string): Address => `/cases/${caseId}/embed/`,
  oembedFinding: (ref: string): Address => `/oembed/f/${ref}.json`,
  oembedChart: (caseId: string, chart: string): Address => `/oembed/cases/${caseId}/${chart}.json`,
  /** A case's chart for other people's pages: as it stands now, and as it stood in a version. */
  embedChart: (caseId: string, chart: string, version?: number): Address =>
    `/embed/cases/${caseId}/${chart}/${version === undefined ? '' : `v${String(version)}/`}`,
  /** The chart of a page of more than one case (the register, all cases in time, a pair) for other people's pages, and the page with its code. */
  embedOf: (page: Address): Address => `/embed${page}`,
  embedCodeOf: (page: Address): Address => `${page}embed/`,
  oembedOf: (page: Address): Address => `/oembed${page.replace(/\/$/, '')}.json`,
  event: (caseId: string, id: string): Address => `/cases/${caseId}/#${id}`,
  caseTimeline: (caseId: string): Address => `/cases/${caseId}/timeline/`,
  eventInTime: (caseId: string, id: string): Address => `/cases/${caseId}/timeline/#${id}`,
  flows: (): Address => '/flows/',
  allFlowsCsv: (): Address => '/flows/flows.csv',
  eventsCsv: (caseId: string): Address => `/cases/${caseId}/events.csv`,
  calendar: (caseId: string): Address => `/cases/${caseId}/events.ics`,
  /** All cases on one axis, or only some of them. */
  timeline: (...cases: readonly string[]): Address =>
    cases.length === 0 ? '/timeline/' : `/timeline/?case=${cases.join(',')}`,
  timelineEvent: (caseId: string, id: string): Address => `/timeline/#${caseId}.${id}`,
  timelineCsv: (): Address => '/timeline/events.csv',
  timelineCalendar: (): Address => '/timeline/events.ics',
  /** What happened on a day of the year, `MM-DD`, in any year. */
  onThisDay: (day?: string): Address => (day === undefined ? '/timeline/on/' : `/timeline/on/#${day}`),
  caseFlows: (caseId: string): Address => `/cases/${caseId}/flows/`,
  flowsCsv: (caseId: string): Address => `/cases/${caseId}/flows.csv`,
  flow: (caseId: string, id: string): Address => `/cases/${caseId}/#${id}`,
  /** The case with one flow of its diagram stepped to. */
  stepOfDiagram: (caseId: string, id: string): Address => `/cases/${caseId}/?flow=${id}`,
  quotation: (caseId: string, id: string): Address => `/cases/${caseId}/#${id}`,
  discrepancy: (caseId: string, id: string): Address => `/cases/${caseId}/#${id}`,
  paragraph: (page: Address, id: string): Address => `${page}#${id}`,
  findingInCase: (caseId: string, ref: string): Address => `/cases/${caseId}/#${ref}`,
  actors: (): Address => '/actors/',
  actor: (id: string): Address => `/actors/${id}/`,
  sources: (): Address => '/sources/',
  source: (id: string): Address => `/sources/#${id}`,
  /** Sources of one kind by publisher, with the claims that rest on each. */
  sourcesOfKind: (kind: string): Address => `/sources/kind/${kind}/`,
  sourceInKind: (kind: string, id: string): Address => `/sources/kind/${kind}/#${id}`,
  provision: (id: string): Address => `/law/${id}/`,
  /** An Act, or another instrument, with all its provisions in full. */
  act: (id: string): Address => `/law/${id}/`,
  provisionInAct: (act: string, id: string): Address => `/law/${act}/#${dotted(id)}`,
  law: (): Address => '/law/',
  term: (id: string): Address => `/glossary/#${id}`,
  glossary: (): Address => '/glossary/',
  register: (): Address => '/register/',
  registerCsv: (): Address => '/register/penalties.csv',
  questions: (): Address => '/questions/',
  registerRow: (id: string): Address => `/register/#${id}`,
  topics: (): Address => '/topics/',
  topic: (id: string): Address => `/topics/${id}/`,
  search: (query?: string): Address =>
    query === undefined ? '/search/' : `/search/?q=${encodeURIComponent(query).replaceAll('%20', '+')}`,
  study: (): Address => '/study/',
  studySheet: (caseId: string): Address => `/cases/${caseId}/study/`,
  decide: (caseId: string): Address => `/cases/${caseId}/decide/`,
  decideOutcome: (caseId: string): Address => `/cases/${caseId}/decide/outcome/`,
  compare: (): Address => '/compare/',
  /** The page of a suggested pair, the same for either order. */
  comparePair: (one: string, other: string): Address =>
    `/compare/${one < other ? `${one}/${other}` : `${other}/${one}`}/`,
  /** The page of a case, to be set beside any other. */
  compareOne: (caseId: string): Address => `/compare/${caseId}/`,
  compareWith: (a: string): Address => `/compare/?a=${a}`,
  compareAny: (a: string, b: string): Address => `/compare/?a=${a}&b=${b}`,
  compareData: (caseId: string): Address => `/compare/cases/${caseId}.json`,
  searchIndex: (file: 'names' | 'texts' | 'facts'): Address => `/search/${file}.json`,
  page: (id: string): Address => `/${id}/`,
  /** Where a source, or a provision, is cited in every style. */
  sourceCite: (id: string): Address => `/sources/${id}/cite/`,
  provisionCite: (id: string): Address => `/law/${id}/#cite`,
  /** The citation of the thing at an address, as a file beside it: `/f/ED-3/cite.ris`. */
  citeFile: (at: Address, format: string): Address => `${at.replace(/cite\/$/, '') as Address}cite.${format}`,
  /** The picture of the thing at an address, for places that show links. */
  card: (at: Address): Address => `${at}card.png`,
  /** All sources of a case in one file for a reference manager. */
  sourcesFile: (caseId: string, format: string): Address => `/cases/${caseId}/sources.${format}`,
  notes: (): Address => '/notes/',
  corrections: (): Address => '/corrections/',
  correctionsFeed: (): Address => '/corrections/feed.xml',
  feed: (file: 'atom.xml' | 'rss.xml' | 'feed.json'): Address => `/feeds/${file}`,
  caseFeed: (caseId: string): Address => `/cases/${caseId}/feed.xml`,
  /** What is new on a page, for those who follow it. */
  feedOf: (page: Address): Address => `${page}feed.xml`,
  dataPage: (): Address => '/data/',
  schema: (name: string): Address => `/data/v1/schemas/${name}.json`,
  table: (name: string): Address => `/data/v1/${name}.csv`,
  archive: (): Address => '/data/v1/casebook.zip',
  dataPackage: (): Address => '/data/v1/datapackage.json',
  dcat: (): Address => '/data/v1/dcat.jsonld',
  data: (name: string): Address => `/data/v1/${name}.json`,
  /** The record of one case, or of one finding, as the files under /data/v1/ hold it. */
  caseData: (id: string): Address => `/cases/${id}/case.json`,
  findingData: (ref: string): Address => `/f/${ref}/finding.json`,
  font: (file: string): Address => `/fonts/${file}`,
} as const;

/** What a path means; the reverse of {@link address} for the pages that records have. */
export type Meaning =
  | { readonly kind: 'case' | 'actor' | 'provision'; readonly id: string }
  | { readonly kind: 'finding'; readonly case: string; readonly slug: string }
  | { readonly kind: 'short'; readonly ref: string };

/** Reads a path that {@link address} made, without its base; nothing for a path that is no record's. */
export function parseAddress(path: string): Meaning | undefined {
  const provision = /^\/law\/([^/#]+(?:\/[^/#]+)+)\/(?:#|$)/.exec(path)?.[1];
  if (provision !== undefined) return { kind: 'provision', id: provision };
  const [, first, second, third, fourth, ...rest] = path.split(/[?#]/)[0]?.split('/') ?? [];
  if (first === 'cases' && second && third === 'findings' && fourth && rest.join('') === '') {
    return { kind: 'finding', case: second, slug: fourth };
  }
  if (third !== '' || fourth !== undefined || !second) return undefined;
  if (first === 'cases') return { kind: 'case', id: second };
  if (first === 'actors') return { kind: 'actor', id: second };
  return first === 'f' ? { kind: 'short', ref: second } : undefined;
}

/** An address as a link on a site that stands under `base` ("/" or "/sub/path"). */
export const href = (at: Address, base: string): string => `${base.replace(/\/+$/, '')}${at}`;

/** An address that says which version it is shared of, so that its page can say what has changed since: `/f/ED-2/?v=1`. */
export function inVersion(at: Address, version: number): Address {
  const [page = '', anchor] = at.split('#');
  const asked = `${page}${page.includes('?') ? '&' : '?'}v=${String(version)}`;
  return (anchor === undefined ? asked : `${asked}#${anchor}`) as Address;
}

/** Where the site stands: its origin, and the path below which it was built. */
export interface Site {
  readonly site: string;
  readonly base: string;
}

/** An address as others must write it: origin, base and path. */
export const absolute = (at: Address, { site, base }: Site): string => new URL(href(at, base), site).href;

/** An address with its origin as it stands in print: without its scheme, and else the same, so that it is one with that of a citation. */
export const printed = (url: string): string => url.replace(/^https?:\/\//, '');

/** The id of an event, a flow, a quotation or a discrepancy across cases: `emmas-diary.F3`. */
export const wideId = (caseId: string, id: string): string => `${caseId}.${id}`;
