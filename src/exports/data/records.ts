import { casesWith, findingsOn } from '../../model/indexes.ts';
import { absolute, address, type Address, type Site, wideId } from '../../model/address.ts';
import { headlineOf } from '../../model/case/outcome.ts';
import { beganOn, decidedOn, took } from '../../model/case/time.ts';
import type { Casebook, CaseFile } from '../../model/casebook.ts';
import { isFigure } from '../../model/figures/figure.ts';
import { countedFor, figuresOfRow } from '../../model/figures/of-row.ts';
import { changersOf, predecessorsOf } from '../../model/law/lineage.ts';
import { daysToAnswer, sayAnswer } from '../../model/say/days-to-answer.ts';
import { sayFlow } from '../../model/say/flow.ts';
import { standsAt } from '../../model/register.ts';
import { speakerOf } from '../../model/say/speaker.ts';
import { citedId, type Citation, placeOf, sayPlace } from '../../schema/claim.ts';
import { kindWords } from '../../schema/flow-kind.ts';
import type { KnownDate } from '../../schema/known-date.ts';
import type { DataName } from './shapes.ts';

const ids = (citations: readonly Citation[]): string[] => [...new Set(citations.map(citedId))];

const asWritten = <T extends { readonly when?: KnownDate }>({ when, ...record }: T): Omit<T, 'when'> => record;

/** A record as it is written. */
export type Row = Readonly<Record<string, unknown>>;

/** What the files under /data/v1/ hold, by name. */
export type Records = Readonly<Record<DataName, readonly Row[]>>;

/** When a case began, when it was first decided, and the days between, from the least to the most that the dates allow. */
function timeOf(file: CaseFile) {
  const { event, when, conduct } = beganOn(file);
  const [decided, time] = [decidedOn(file), took(file)];
  return {
    began: { date: when.edtf, event: wideId(file.id, event.id), conduct },
    ...(decided ? { decided: decided.edtf } : {}),
    ...(time ? { took: { least: time.least, most: time.most } } : {}),
  };
}

/** What a case came to, in a form that a table can hold. */
function cameTo({ outcomes }: CaseFile) {
  const headline = headlineOf(outcomes);
  if (headline === undefined) return {};
  const { main, sum, before } = headline;
  return {
    came_to: {
      kind: main.kind,
      fate: main.fate,
      ...(main.when === undefined ? {} : { date: main.when.edtf }),
      ...(sum === undefined ? {} : { gbp: sum }),
      ...(before === undefined ? {} : { gbp_before: before }),
    },
  };
}

/** The share of the maximum of its time that a penalty was, where it can be worked out. */
function shareThen(book: Casebook, row: Casebook['register'][number]): { readonly share_of_maximum_then?: number } {
  const then = figuresOfRow(book, row)?.then;
  return then && isFigure(then) ? { share_of_maximum_then: then.value } : {};
}

/** How many a penalty was about, with what is counted and whether it is a floor, a ceiling or about so many; nothing where nobody says. */
function countOf(book: Casebook, row: Casebook['register'][number]) {
  const { count, many, at_least, at_most, about } = countedFor(book, row);
  if (count === null) return {};
  return {
    people_affected: count,
    people_unit: many,
    ...(at_least ? { people_at_least: true as const } : {}),
    ...(at_most ? { people_at_most: true as const } : {}),
    ...(about ? { people_about: true as const } : {}),
  };
}

/** What was held or charged first, its event under the id that it has across cases. */
const inCase = <T extends { readonly event: string }>(id: string, first: T): T => ({
  ...first,
  event: wideId(id, first.event),
});

/** Each record with its `id` and `url`, and with `case` and `sources` where it has them. */
export function recordsOf(book: Casebook, where: Site): Records {
  const url = (at: Address): string => absolute(at, where);
  return {
    cases: book.cases.map((file) => {
      const { narrative, paragraphs, findings, events, flows, when, outcomes, account, sources, ...others } = file;
      const { diagram, story, quotations, discrepancies, ...record } = others;
      return {
        ...record,
        outcomes: outcomes.map(asWritten),
        account: account.map(asWritten),
        roles: record.roles.map(({ tells, ...role }) => role),
        ...timeOf(file),
        ...cameTo(file),
        url: url(address.case(record.id)),
        earliest: when.earliest,
        latest: when.latest,
        findings: findings.map((finding) => finding.ref),
        events: events.map((event) => wideId(record.id, event.id)),
        flows: flows.map((flow) => wideId(record.id, flow.id)),
        ...saidAsWhole(file),
        discrepancies: discrepancies.map((each) => ({
          ...each,
          says: each.says.map((said) => ({ ...said, ...citedAt(said) })),
        })),
        quotations: quotations.map((quotation) => wideId(record.id, quotation.id)),
        sources: sources.map((source) => source.id),
      };
    }),
    findings: book.findings.map(({ detail, slug, paragraphs, finder, sources, flows, events, ...joined }) => {
      const { act, when, reported, ...record } = joined;
      return {
        id: record.ref,
        url: url(address.finding(record.case, slug)),
        short: url(address.short(record.ref)),
        ...record,
        by: finder.by,
        finder: finder.said,
        ...(when === undefined ? {} : { on: when.edtf }),
        ...(finder.event === undefined ? {} : { event: wideId(record.case, finder.event) }),
        ...(finder.how === undefined ? {} : { how: finder.how }),
        ...(record.held ? { held: inCase(record.case, record.held) } : {}),
        ...(record.charged ? { charged: inCase(record.case, record.charged) } : {}),
        flows: flows.map((id) => wideId(record.case, id)),
        events: events.map((id) => wideId(record.case, id)),
        sources: ids(sources),
        pinpoints: sources.filter((each) => typeof each !== 'string'),
      };
    }),
    events: book.events.map(({ id, when, at, flows, sources, tells, ...record }) => ({
      id: wideId(record.case, id),
      anchor: id,
      url: url(address.event(record.case, id)),
      ...record,
      precision: when.precision,
      earliest: when.earliest,
      latest: when.latest,
      flows: flows.map((flow) => wideId(record.case, flow)),
      sources: ids(sources),
    })),
    flows: book.flows.map(({ id, time, events, sources, judged, tells, ...record }) => ({
      id: wideId(record.case, id),
      anchor: id,
      url: url(address.flow(record.case, id)),
      ...record,
      verb: kindWords(record.kind).verb,
      sentence: sayFlow(record, book.actors),
      judged: judged.map((flow) => wideId(record.case, flow)),
      ...(time ? { precision: time.precision, earliest: time.earliest, latest: time.latest } : {}),
      events: events.map((event) => wideId(record.case, event)),
      sources: ids(sources),
    })),
    quotations: quotationRecords(book, url),
    actors: book.actors.map(({ sources, ...record }) => ({
      ...record,
      url: url(address.actor(record.id)),
      cases: (book.casesOf.get(record.id) ?? []).map((each) => each.id),
      sources: ids(sources),
    })),
    sources: book.sources.map(({ url: document, when, ...record }) => ({
      ...record,
      url: url(address.source(record.id)),
      document,
      cases: casesWith(book, record.id).map((each) => each.id),
      claims: (book.restingOn.get(record.id) ?? []).length,
    })),
    ...lawRecords(book, url),
    register: book.register.map((row) => {
      const { source_url, source_title, when, people_affected, ...record } = row;
      const stands = standsAt(book, row);
      return {
        ...record,
        ...(stands === undefined ? {} : { stands_gbp: stands }),
        ...countOf(book, row),
        ...shareThen(book, row),
        url: url(address.registerRow(record.id)),
        source: { title: source_title, url: source_url },
      };
    }),
  };
}

/** What a diagram and a timeline say as a whole, flows and events under the ids that they have across cases. */
function saidAsWhole({ id, diagram, story, events }: CaseFile) {
  const { callout, ...drawn } = diagram;
  const { answer, ...told } = story;
  const days = daysToAnswer({ story, events });
  return {
    diagram: { ...drawn, ...(callout ? { callout: { ...callout, flow: wideId(id, callout.flow) } } : {}) },
    timeline: {
      ...told,
      ...(answer && days !== undefined
        ? {
            answer: {
              from: wideId(id, answer.from),
              to: wideId(id, answer.to),
              words: sayAnswer({ story, events }),
              days,
            },
          }
        : {}),
    },
  };
}

/** A single source as it is published: its id, and the place in it where it is known. */
function citedAt({ source }: { readonly source: Citation }) {
  const at = sayPlace(placeOf(source));
  return { source: citedId(source), ...(at === undefined ? {} : { at }) };
}

/** What was said, with the name of who said it whether or not that is an actor. */
const quotationRecords = (book: Casebook, url: (at: Address) => string): readonly Row[] =>
  book.quotations.map(({ id, speaker, source, when, ...record }) => {
    return {
      id: wideId(record.case, id),
      anchor: id,
      url: url(address.quotation(record.case, id)),
      ...record,
      ...(typeof speaker === 'string' ? { speaker } : {}),
      name: speakerOf({ speaker }, book.actors),
      precision: when.precision,
      earliest: when.earliest,
      latest: when.latest,
      ...citedAt({ source }),
    };
  });

/** Provisions and terms, each with what points at it. */
function lawRecords(book: Casebook, url: (at: Address) => string): Pick<Records, 'provisions' | 'terms'> {
  return {
    provisions: book.instruments.flatMap((instrument) =>
      instrument.provisions.map(({ url: document, sources, ...record }) => ({
        ...record,
        url: url(address.provision(record.id)),
        document,
        instrument: instrument.id,
        predecessors: predecessorsOf(book, record.id).map((other) => other.id),
        changed_by: changersOf(book, record.id).map((other) => other.id),
        findings: findingsOn(book, record.id).map(({ ref }) => ref),
        sources: ids(sources),
      })),
    ),
    terms: book.terms.map(({ sources, ...record }) => ({
      ...record,
      url: url(address.term(record.id)),
      sources: ids(sources),
    })),
  };
}
