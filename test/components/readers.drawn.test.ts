import { describe, expect, it } from 'vitest';
import { citationsOfCase, citationsOfFinding, citationsOfProvision } from '../../src/exports/cite/citations.ts';
import { caseFacts } from '../../src/model/case/facts.ts';
import { valuesOfCase } from '../../src/model/case/facet-values.ts';
import type { Casebook } from '../../src/model/casebook.ts';
import { changesOf } from '../../src/model/kept/changes.ts';
import { first } from '../made-up/casebook.ts';
import { draw, type Drawing } from './draw.ts';
import { examples } from './examples.ts';
import { readerFaults } from './reader-faults.ts';

const site = { site: 'https://casebook.example', base: '/' };
const bands = [{ id: 'act', label: 'An Act', short: 'Act', from: '2000-03-01', to: null }];

/** Each component as its pages draw it from a casebook. */
const drawings: Readonly<Record<string, (book: Casebook) => Promise<Drawing>>> = {
  'finding/FindingView': (book) => {
    const [file, finding] = [first(book.cases), first(book.findings)];
    const citations = citationsOfFinding(book, finding, site);
    return draw('finding/FindingView', { book, file, finding, citations, ...site }, { book, file, finding });
  },
  'finding/FindingRows': (book) => draw('finding/FindingRows', { book, findings: book.findings }),
  'case/FactStrip': (book) => draw('case/FactStrip', { facts: caseFacts(book, first(book.cases)) }),
  'source/SourceList': (book) => draw('source/SourceList', { file: first(book.cases) }),
  'register/RegisterTable': (book) => draw('register/RegisterTable', { book }),
  'timeline/EventList': (book) => draw('timeline/EventList', { file: first(book.cases), bands }),
  'timeline/EventList apart': (book) => draw('timeline/EventList', { file: first(book.cases), bands, apart: true }),
  'flows/FlowsAcross': (book) => draw('flows/FlowsAcross', { book }),
  'cases-in-time/CasesInTime': (book) => draw('cases-in-time/CasesInTime', { book }),
  'browse/CaseRows': (book) => draw('browse/CaseRows', { cases: book.cases }),
  'browse/CaseTable': (book) => {
    const values = new Map(book.cases.map((file) => [file.id, valuesOfCase(book, file)]));
    return draw('browse/CaseTable', { book, values });
  },
  'actor/ActorView': (book) => draw('actor/ActorView', { book, actor: first(book.actors) }),
  'corrections/CorrectionList': (book) => draw('corrections/CorrectionList', { book, changes: changesOf(book) }),
  'share/Share': (book) => {
    const { id, title } = first(book.cases);
    return draw('share/Share', { href: `/cases/${id}/`, what: title, quote: title, cite: '#cite' });
  },
  'cite/Cite': (book) => draw('cite/Cite', { citations: citationsOfCase(book, first(book.cases), site) }),
};

describe.each(Object.entries(drawings))('%s', (_, drawn) => {
  it.each(examples)('has nothing a reader would wonder at: %s', async (_, book) => {
    expect(readerFaults(await drawn(book), book)).toEqual([]);
  });
});

/** What no page draws where there is none of it. */
const ofWhatIsThere: Readonly<Record<string, (book: Casebook) => Promise<Drawing>>> = {
  'flow/FlowList': (book) => {
    const file = first(book.cases);
    return draw('flow/FlowList', { book, file, flows: file.flows });
  },
  'flow/FlowTable': (book) => {
    const flows = book.flows.map((flow, at) => ({ ...flow, at }));
    return draw('flow/FlowTable', { book, flows, label: 'Flows' });
  },
  'case/DiscrepancyBlock': (book) => {
    const file = first(book.cases);
    return draw('case/DiscrepancyBlock', { file, discrepancy: first(file.discrepancies) });
  },
  'law/ProvisionView': (book) => {
    const provision = first(book.provisions);
    return draw('law/ProvisionView', { book, provision, citations: citationsOfProvision(book, provision.id) });
  },
};

describe.each(Object.entries(ofWhatIsThere))('%s', (_, drawn) => {
  it.each(examples.filter(([state]) => state !== 'none'))('has nothing to wonder at: %s', async (_, book) => {
    expect(readerFaults(await drawn(book), book)).toEqual([]);
  });
});
