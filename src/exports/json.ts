import { citedId, type Citation } from '../schema/claim.ts';
import { absolute, address, type Address, type Site, wideId } from '../model/address.ts';
import type { Casebook, CaseFile } from '../model/casebook.ts';
import { changersOf, predecessorsOf } from '../model/law/lineage.ts';
import { changesOf } from '../model/kept/changes.ts';
import { beganOn, decidedOn, took } from '../model/case/time.ts';
import type { KnownDate } from '../schema/known-date.ts';

const ids = (citations: readonly Citation[]): string[] => [...new Set(citations.map(citedId))];

const asWritten = <T extends { readonly when?: KnownDate }>({ when, ...record }: T): Omit<T, 'when'> => record;

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

/** The files under /data/v1/ by name; each a list of records with `id`, `url`, and `case` and `sources` where they have them. */
export function jsonFiles(book: Casebook, where: Site): Readonly<Record<string, readonly object[]>> {
  const url = (at: Address): string => absolute(at, where);
  return {
    cases: book.cases.map((file) => {
      const { narrative, paragraphs, findings, events, flows, when, outcomes, account, sources, ...record } = file;
      return {
        ...record,
        outcomes: outcomes.map(asWritten),
        account: account.map(asWritten),
        ...timeOf(file),
        url: url(address.case(record.id)),
        earliest: when.earliest,
        latest: when.latest,
        findings: findings.map((finding) => finding.ref),
        events: events.map((event) => wideId(record.id, event.id)),
        flows: flows.map((flow) => wideId(record.id, flow.id)),
        sources: sources.map((source) => source.id),
      };
    }),
    findings: book.findings.map(({ detail, slug, paragraphs, finder, sources, flows, events, ...record }) => ({
      id: record.ref,
      url: url(address.finding(record.case, slug)),
      short: url(address.short(record.ref)),
      ...record,
      by: finder.by,
      finder: finder.said,
      flows: flows.map((id) => wideId(record.case, id)),
      events: events.map((id) => wideId(record.case, id)),
      sources: ids(sources),
      pinpoints: sources.filter((each) => typeof each !== 'string'),
    })),
    events: book.events.map(({ id, when, at, flows, sources, ...record }) => ({
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
    flows: book.flows.map(({ id, time, events, sources, ...record }) => ({
      id: wideId(record.case, id),
      anchor: id,
      url: url(address.flow(record.case, id)),
      ...record,
      ...(time ? { precision: time.precision, earliest: time.earliest, latest: time.latest } : {}),
      events: events.map((event) => wideId(record.case, event)),
      sources: ids(sources),
    })),
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
      cases: book.cases.filter((each) => each.sources.some((source) => source.id === record.id)).map((each) => each.id),
      claims: (book.restingOn.get(record.id) ?? []).length,
    })),
    ...lawFiles(book, url),
    register: book.register.map(({ source_url, source_title, when, ...record }) => ({
      ...record,
      url: url(address.registerRow(record.id)),
      source: { title: source_title, url: source_url },
    })),
  };
}

/** Provisions and terms, each with what points at it. */
function lawFiles(book: Casebook, url: (at: Address) => string): Readonly<Record<string, readonly object[]>> {
  return {
    provisions: book.instruments.flatMap((instrument) =>
      instrument.provisions.map(({ url: document, sources, ...record }) => ({
        ...record,
        url: url(address.provision(record.id)),
        document,
        instrument: instrument.id,
        predecessors: predecessorsOf(book, record.id).map((other) => other.id),
        changed_by: changersOf(book, record.id).map((other) => other.id),
        findings: book.findings.filter((finding) => finding.provisions.includes(record.id)).map(({ ref }) => ref),
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

/** The table of contents at /data/v1/index.json: one record a file, with its addresses and its count. */
export function jsonIndex(book: Casebook, files: Readonly<Record<string, readonly object[]>>, where: Site): object {
  const url = (at: Address): string => absolute(at, where);
  return {
    version: 1,
    licence: 'CC BY 4.0',
    updated: changesOf(book)[0]?.date,
    documentation: url(address.dataPage()),
    archive: url(address.archive()),
    package: url(address.dataPackage()),
    files: Object.entries(files).map(([id, records]) => ({
      id,
      url: url(address.data(id)),
      count: records.length,
      csv: url(address.table(id)),
      schema: url(address.schema(id)),
    })),
  };
}
