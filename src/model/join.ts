import type { Document } from '../content/document.ts';
import { type Actor, actorSchema } from '../schema/actor.ts';
import { caseSchema } from '../schema/case.ts';
import { timelineFileSchema } from '../schema/event.ts';
import { findingSchema } from '../schema/finding.ts';
import { flowsFileSchema } from '../schema/flow.ts';
import { keptFileSchema } from '../schema/kept-charts.ts';
import { pageSchema } from '../schema/page.ts';
import { instrumentSchema } from '../schema/provision.ts';
import { fingerprintsSchema, permalinksSchema } from '../schema/permalink.ts';
import { redirectsSchema } from '../schema/redirect.ts';
import { quotationsFileSchema } from '../schema/quotation.ts';
import { registerRowSchema } from '../schema/register-row.ts';
import { changesSchema } from '../schema/revision.ts';
import { publishedSourceSchema, sourcesFileSchema } from '../schema/source.ts';
import { termSchema } from '../schema/term.ts';
import { topicSchema } from '../schema/topic.ts';
import { type Address, address } from './address.ts';
import type { CaseEvent, CaseFile, CaseFinding, CaseFlow, CaseQuotation, Casebook, Source } from './casebook.ts';
import { actorsIn } from './case/part.ts';
import { grouped } from './once.ts';
import { nameParagraphs, paragraphTexts } from './kept/paragraphs.ts';
import { restingOn } from './source/claims-by-source.ts';
import { knownDate, type KnownDate } from '../schema/known-date.ts';
import { inStory, storyDays } from './case/order.ts';
import { standingOf } from './case/standing-line.ts';

/** A record with its date as read, where it has one. */
const dated = <T extends { readonly date?: string | undefined }>(record: T): T & { readonly when?: KnownDate } =>
  record.date === undefined ? record : { ...record, when: knownDate(record.date) };

const refNumber = (ref: string): number => Number(ref.replace(/^.*-/, ''));

/** The names of the paragraphs of each page, with the sketches of what they stood for, from the lines of the file. */
function lockedNames(fingerprints: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const pages = new Map<string, Map<string, readonly string[]>>();
  for (const line of fingerprints) {
    const [at = '', ...marks] = line.split(' ');
    const [page = '', anchor = ''] = at.split('#');
    if (!anchor.startsWith('p-')) continue;
    pages.set(page, (pages.get(page) ?? new Map<string, readonly string[]>()).set(anchor, marks));
  }
  return pages;
}

function joinCase(
  document: Document,
  inFolder: readonly Document[],
  allSources: ReadonlyMap<string, Source>,
  actors: ReadonlyMap<string, Actor>,
  locked: ReturnType<typeof lockedNames>,
): CaseFile {
  const paragraphs = (page: Address, body: string) =>
    nameParagraphs(paragraphTexts(body), locked.get(page) ?? new Map());
  const record = caseSchema.parse(document.raw);
  const of = (kind: Document['kind']): unknown => inFolder.find((each) => each.kind === kind)?.raw;
  const { events, ...story } = timelineFileSchema.parse(of('timeline'));
  const { flows, roles, houses, groups, ...diagram } = flowsFileSchema.parse(of('flows'));
  const quoted = of('quotations');
  const quotations = quoted === undefined ? [] : quotationsFileSchema.parse(quoted).quotations;
  const { sources, shared, discrepancies } = sourcesFileSchema.parse(of('sources'));
  const ofCase = [...sources.map(({ id }) => id), ...shared].flatMap((id) => allSources.get(id) ?? []);
  const findings: CaseFinding[] = inFolder
    .filter((each) => each.kind === 'finding')
    .map((each) => ({ each, finding: findingSchema.parse(each.raw) }))
    .map(({ each, finding }) => ({
      ...finding,
      ...standingOf(finding, events, actors, ofCase),
      case: record.id,
      slug: each.names.own,
      detail: each.body?.text.trim() ?? '',
      paragraphs: paragraphs(address.finding(record.id, each.names.own), each.body?.text ?? ''),
    }))
    .sort((a, b) => refNumber(a.ref) - refNumber(b.ref));
  const restOn = (key: 'flows' | 'events', id: string): string[] =>
    findings.filter((finding) => finding[key].includes(id)).map((finding) => finding.ref);
  const whens = events.map(({ date }) => knownDate(date));
  const days = storyDays(whens);
  return {
    ...record,
    when: knownDate(record.date),
    outcomes: record.outcomes.map(dated),
    account: record.account.map(dated),
    narrative: document.body?.text.trim() ?? '',
    paragraphs: paragraphs(address.case(record.id), document.body?.text ?? ''),
    findings,
    events: events
      .map((event, index): CaseEvent => ({
        ...event,
        case: record.id,
        when: whens[index] ?? knownDate(event.date),
        at: days[index] ?? '',
        findings: restOn('events', event.id),
      }))
      .sort(inStory),
    flows: flows
      .map((flow): CaseFlow => ({
        ...flow,
        case: record.id,
        number: Number(flow.id.slice(1)),
        ...(flow.date === undefined ? {} : { time: knownDate(flow.date) }),
        findings: restOn('flows', flow.id),
        events: events.filter((event) => event.flows.includes(flow.id)).map((event) => event.id),
      }))
      .sort((a, b) => a.number - b.number),
    diagram,
    story,
    quotations: quotations.map((each): CaseQuotation => ({ ...each, case: record.id, when: knownDate(each.date) })),
    roles,
    houses,
    groups,
    sources: ofCase,
    discrepancies,
  };
}

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
  return value;
}

const bySlug = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** Joins checked documents into the Casebook. Throws where the checker would have found a fault. */
export function join(documents: readonly Document[]): Casebook {
  const of = (kind: Document['kind']): readonly Document[] => documents.filter((each) => each.kind === kind);
  const sources = [...of('sources'), ...of('shared-sources')]
    .flatMap((each) => sourcesFileSchema.parse(each.raw).sources)
    .map((source) => publishedSourceSchema.strip().parse(source))
    .map(dated)
    .sort(bySlug);
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const actors = of('actor')
    .map((each) => actorSchema.parse(each.raw))
    .sort(bySlug);
  const actorOf = new Map(actors.map((actor) => [actor.id, actor]));
  const locked = lockedNames(of('fingerprints').flatMap((each) => fingerprintsSchema.parse(each.raw)));
  const inFolder = Map.groupBy(documents, ({ names }) => names.case);
  const cases = of('case')
    .map((each) => joinCase(each, inFolder.get(each.names.case) ?? [], sourceOf, actorOf, locked))
    .sort((a, b) => (a.when.earliest < b.when.earliest ? 1 : a.when.earliest > b.when.earliest ? -1 : bySlug(a, b)));
  const instruments = of('instrument').map((each) => instrumentSchema.parse(each.raw));
  const withPart = grouped(cases, actorsIn);
  const casesOf = new Map(actors.map(({ id }) => [id, withPart.get(id) ?? []]));
  return Object.freeze({
    ...freeze({
      cases,
      findings: cases.flatMap((each) => each.findings),
      events: cases.flatMap((each) => each.events),
      flows: cases.flatMap((each) => each.flows),
      quotations: cases.flatMap((each) => each.quotations),
      actors,
      sources,
      instruments,
      provisions: instruments.flatMap((each) => each.provisions),
      terms: of('term').map((each) => ({ ...termSchema.parse(each.raw), definition: each.body?.text.trim() ?? '' })),
      register: of('register')
        .flatMap((each) => registerRowSchema.array().parse(each.raw))
        .map((row) => ({ ...row, when: knownDate(row.date) })),
      topics: of('topic').map((each) => ({ ...topicSchema.parse(each.raw), text: each.body?.text.trim() ?? '' })),
      changes: of('changes').flatMap((each) => changesSchema.parse(each.raw)),
      redirects: of('redirects').flatMap((each) => redirectsSchema.parse(each.raw)),
      permalinks: of('permalinks').flatMap((each) => permalinksSchema.parse(each.raw) as Address[]),
      pages: of('page').map((each) => ({ ...pageSchema.parse(each.raw), text: each.body?.text.trim() ?? '' })),
    }),
    keptOf: new Map(of('kept').map((each) => [each.names.own, keptFileSchema.parse(each.raw).versions])),
    restingOn: restingOn(cases),
    casesOf,
  });
}
