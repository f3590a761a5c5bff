import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { address } from '../../../src/model/address.ts';
import { byId, type Casebook } from '../../../src/model/casebook.ts';

/** A question with what may stand first and what must stand among the first three. */
export interface QuestionOfReader {
  readonly ask: string;
  readonly first: readonly string[];
  readonly three: readonly string[];
  /** True for those that were put aside while the ranking was tuned. */
  readonly kept: boolean;
}

const fileSchema = z.array(
  z.strictObject({
    ask: z.string(),
    first: z.array(z.string()).min(1),
    three: z.array(z.string()).min(1).optional(),
    kept: z.boolean().default(false),
  }),
);

const read = (name: string): readonly QuestionOfReader[] =>
  fileSchema
    .parse(parse(readFileSync(new URL(name, import.meta.url), 'utf8')))
    .map((each) => ({ ...each, three: each.three ?? each.first }));

/** The questions of `queries.yaml`. */
export const questions: readonly QuestionOfReader[] = read('./queries.yaml');

/** The questions of `newcomers.yaml`, which were written before the search was looked at. */
export const newcomers: readonly QuestionOfReader[] = read('./newcomers.yaml');

/** The questions that ask by a name or by what a matter was about, misspelt or not: those before the plain ones. */
export const named: readonly QuestionOfReader[] = questions.slice(
  0,
  questions.findIndex(({ ask }) => ask === 'how much was facebook fined'),
);

/** The address of what a question names, such as `finding:ED-3`; throws for what is not there. */
function addressOf(book: Casebook, name: string): string {
  const kind = name.slice(0, name.indexOf(':'));
  const id = name.slice(kind.length + 1);
  const [caseId = '', part = ''] = id.split('.');
  const finding = book.findings.find(({ ref }) => ref === id);
  const makers: Readonly<Record<string, () => string>> = {
    case: () => address.case(byId(book.cases, id).id),
    finding: () => address.finding(finding?.case ?? '', finding?.slug ?? ''),
    actor: () => address.actor(byId(book.actors, id).id),
    law: () => address.provision(byId(book.provisions, id).id),
    term: () => address.term(byId(book.terms, id).id),
    topic: () => address.topic(byId(book.topics, id).id),
    row: () => address.registerRow(byId(book.register, id).id),
    source: () => address.sourceInKind(byId(book.sources, id).kind, id),
    event: () => address.event(byId(book.cases, caseId).id, part),
    flow: () => address.flow(byId(book.cases, caseId).id, part),
    in: () => address.case(byId(book.cases, id).id),
    // A list in an order, a page of the site: the address itself.
    at: () => id,
  };
  const made = makers[kind]?.();
  if (made === undefined || (kind === 'finding' && !finding)) throw new Error(`no record "${name}"`);
  return made;
}

/** Whether a result's address is what a name means; `in:` is anything under a case. */
const isMeant = (book: Casebook, name: string, url: string): boolean =>
  name.startsWith('in:') ? url.startsWith(addressOf(book, name)) : url === addressOf(book, name);

/** How many questions have the right answer first, and among the first three. */
export interface Score {
  readonly all: number;
  readonly first: number;
  readonly three: number;
  readonly missed: readonly string[];
}

/** Asks questions of a search that answers with addresses, best first. */
export function judge(
  book: Casebook,
  asked: readonly QuestionOfReader[],
  search: (text: string) => readonly string[],
): Score {
  let first = 0;
  let three = 0;
  const missed: string[] = [];
  for (const question of asked) {
    const top = search(question.ask).slice(0, 3);
    const isFirst = question.first.some((name) => isMeant(book, name, top[0] ?? ''));
    const isAmong = question.three.some((name) => top.some((url) => isMeant(book, name, url)));
    if (isFirst) first++;
    if (isAmong) three++;
    else missed.push(`${question.ask} -> ${top.join(', ')}`);
  }
  return { all: asked.length, first: first / asked.length, three: three / asked.length, missed };
}
