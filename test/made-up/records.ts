import type { z } from 'zod';
import type { actorSchema } from '../../src/schema/actor.ts';
import type { caseSchema, outcomeSchema } from '../../src/schema/case.ts';
import type { discrepancySchema } from '../../src/schema/discrepancy.ts';
import type { eventSchema, storySchema } from '../../src/schema/event.ts';
import type { findingSchema } from '../../src/schema/finding.ts';
import type { diagramSchema, flowSchema, groupSchema, houseSchema, roleSchema } from '../../src/schema/flow.ts';
import type { pageSchema } from '../../src/schema/page.ts';
import type { instrumentSchema, provisionSchema } from '../../src/schema/provision.ts';
import type { redirectsSchema } from '../../src/schema/redirect.ts';
import type { quotationSchema } from '../../src/schema/quotation.ts';
import type { registerRowSchema } from '../../src/schema/register-row.ts';
import type { sourceSchema } from '../../src/schema/source.ts';
import type { termSchema } from '../../src/schema/term.ts';
import type { topicSchema } from '../../src/schema/topic.ts';

type Finder = z.input<typeof findingSchema>['finder'];

/** What a test says of a record: any of its fields as an editor writes them. Whatever it leaves out is made up. */
export type Some<Schema extends z.ZodType> = Partial<z.input<Schema>>;

/** A case's fields, and the records of its folder. */
export interface SomeCase extends Some<typeof caseSchema> {
  readonly narrative?: string;
  readonly findings?: readonly (Some<typeof findingSchema> & { readonly slug?: string; readonly detail?: string })[];
  readonly events?: readonly Some<typeof eventSchema>[];
  readonly flows?: readonly Some<typeof flowSchema>[];
  readonly roles?: readonly Some<typeof roleSchema>[];
  readonly houses?: readonly Some<typeof houseSchema>[];
  readonly groups?: readonly Some<typeof groupSchema>[];
  readonly diagram?: z.input<typeof diagramSchema>;
  readonly story?: z.input<typeof storySchema>;
  readonly quotations?: readonly Some<typeof quotationSchema>[];
  readonly sources?: readonly Some<typeof sourceSchema>[];
  readonly discrepancies?: readonly Some<typeof discrepancySchema>[];
}

/** The records of a casebook. Actors, sources, provisions and topics that are only named are made up too. */
export interface SomeBook {
  readonly cases?: readonly SomeCase[];
  readonly actors?: readonly Some<typeof actorSchema>[];
  readonly instruments?: readonly (Omit<Some<typeof instrumentSchema>, 'provisions'> & {
    readonly provisions?: readonly Some<typeof provisionSchema>[];
  })[];
  /** Sources that no case keeps. */
  readonly sources?: readonly Some<typeof sourceSchema>[];
  readonly terms?: readonly (Some<typeof termSchema> & { readonly definition?: string })[];
  readonly topics?: readonly (Some<typeof topicSchema> & { readonly text?: string })[];
  readonly pages?: readonly (Some<typeof pageSchema> & { readonly text?: string })[];
  readonly register?: readonly Some<typeof registerRowSchema>[];
  readonly redirects?: z.input<typeof redirectsSchema>;
  /** Lines of the log of addresses. */
  readonly permalinks?: readonly string[];
}

/** `sold-the-list` as words: "Sold the list". */
const words = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1)}`.replaceAll('-', ' ');

const revisions = [{ date: '2026-01-01', note: 'First published.' }];

export const actor = (id: string, some: Some<typeof actorSchema> = {}): z.input<typeof actorSchema> => ({
  id,
  name: id === 'ico' ? 'ICO' : words(id),
  kind: id === 'ico' ? 'regulator' : 'company',
  description: `${words(id)} is made up.`,
  ...some,
});

export const source = (id: string, some: Some<typeof sourceSchema> = {}): z.input<typeof sourceSchema> => ({
  id,
  title: words(id),
  publisher: 'ICO',
  kind: 'regulator',
  seen: 'whole',
  url: `https://example.org/${id}`,
  ...some,
});

export const provision = (id: string, some: Some<typeof provisionSchema> = {}): z.input<typeof provisionSchema> => ({
  id,
  label: id.replaceAll('/', ' '),
  short: words(id.replaceAll('/', '-')),
  requires: `What ${id} requires.`,
  sources: ['statute-book'],
  ...some,
});

export const instrument = (id: string, some: Some<typeof instrumentSchema> = {}): z.input<typeof instrumentSchema> => ({
  id,
  title: words(id),
  short: words(id),
  ...some,
});

/** An outcome of a case. */
export const outcome = (some: Some<typeof outcomeSchema> = {}): z.input<typeof outcomeSchema> => ({
  kind: 'monetary-penalty',
  by: 'ico',
  sources: ['notice'],
  ...some,
});

export const event = (number: number, some: Some<typeof eventSchema> = {}): z.input<typeof eventSchema> => ({
  id: `E${String(number)}`,
  date: '2017-05-05',
  kind: 'conduct',
  title: `Event ${String(number)}`,
  detail: `What happened in event ${String(number)}.`,
  sources: ['notice'],
  ...some,
});

export const flow = (number: number, some: Some<typeof flowSchema> = {}): z.input<typeof flowSchema> => ({
  id: `F${String(number)}`,
  from: 'shop',
  to: 'broker',
  kind: 'gave',
  label: `gave list ${String(number)}`,
  what: ['names'],
  volume: { count: null, unit: 'people' },
  purpose: 'to send post',
  sources: ['notice'],
  ...some,
});

export const quotation = (
  number: number,
  some: Some<typeof quotationSchema> = {},
): z.input<typeof quotationSchema> => ({
  id: `Q${String(number)}`,
  speaker: 'ico',
  role: 'the regulator',
  said: 'This is what was said on that day, word for word.',
  date: '2018-08-09',
  source: 'notice',
  ...some,
});

export const role = (id: string, some: Some<typeof roleSchema> = {}): z.input<typeof roleSchema> => ({
  actor: id,
  role: `the part of ${id}`,
  sources: ['notice'],
  ...some,
});

/** Whose a finding is, and when and how it was said. */
export const finder = (some: Partial<Finder> = {}): Finder => ({
  by: ['ico'],
  on: '2018-08-09',
  how: 'in a letter',
  said: 'the ICO',
  ...some,
});

/** A finding's frontmatter. */
export const finding = (ref: string, some: Some<typeof findingSchema> = {}): z.input<typeof findingSchema> => ({
  ref,
  claim: `Claim ${ref}.`,
  standing: 'found',
  finder: finder(),
  why: 'It matters.',
  sources: ['notice'],
  revisions,
  ...some,
});

/** A case's frontmatter: two capitals of its id begin the references of its findings. */
export const caseRecord = (id: string, some: Some<typeof caseSchema> = {}): z.input<typeof caseSchema> => ({
  id,
  prefix: prefixOf(id),
  title: words(id),
  standfirst: `${words(id)} in a sentence.`,
  summary: `What came of ${id}.`,
  date: '2018',
  theme: 'a made-up case',
  regulator: 'ico',
  respondents: ['shop'],
  standing: 'final',
  standing_note: 'nobody appealed',
  sector: 'retail',
  outcomes: [outcome({ against: 'shop', amount_gbp: 1000, date: '2018-08-09' })],
  affected: { count: 10, unit: 'people', note: 'Ten people.', sources: ['notice'] },
  sectors: ['retail-and-consumer-services'],
  data: [{ kind: 'names-and-contact-details', what: 'names' }],
  revisions,
  ...some,
});

/** The first letters of an id's words, or its first two letters: `emma-s` is ES, `toy` is TO. */
export const prefixOf = (id: string): string => {
  const initials = id.split('-').map((word) => word.charAt(0));
  return (initials.length > 1 ? initials.slice(0, 4).join('') : id.slice(0, 2)).toUpperCase();
};

export const row = (number: number, some: Some<typeof registerRowSchema> = {}): z.input<typeof registerRowSchema> => ({
  id: `row-${String(number)}`,
  respondent: `Respondent ${String(number)}`,
  date: '2018-08-09',
  amount_gbp: '1000',
  law: 'DPA 1998',
  kind: 'breach-security',
  sector: 'retail',
  sectors: 'retail-and-consumer-services',
  status: 'final',
  note: '',
  source_title: 'Notice',
  source_url: `https://example.org/row-${String(number)}`,
  ...some,
});

export const discrepancy = (
  number: number,
  some: Some<typeof discrepancySchema> = {},
): z.input<typeof discrepancySchema> => ({
  id: `D${String(number)}`,
  topic: 'how many',
  says: [
    { source: 'notice', value: '10' },
    { source: 'paper', value: '11' },
  ],
  right: '10',
  why: 'the notice says so',
  ...some,
});

export const term = (id: string, some: Some<typeof termSchema> = {}): z.input<typeof termSchema> => ({
  id,
  term: words(id),
  sources: ['statute-book'],
  ...some,
});

export const topic = (id: string, some: Some<typeof topicSchema> = {}): z.input<typeof topicSchema> => ({
  id,
  title: words(id),
  standfirst: `What is common to ${id}.`,
  ...some,
});

export const page = (id: string, some: Some<typeof pageSchema> = {}): z.input<typeof pageSchema> => ({
  id,
  title: words(id),
  description: 'A page of our own.',
  ...some,
});
