import type { Casebook } from '../model/casebook.ts';
import { plainWords } from '../model/say/plain.ts';
import { sayDay, sayLastDay } from '../model/say/date.ts';
import type { Provision } from '../schema/provision.ts';

/** What a short note says: its head, a line under it, and the text. */
export type Note = readonly [title: string, label: string, text: string];

const times = ({ in_force_from: from, in_force_to: to }: Provision): string =>
  to === undefined
    ? from === undefined
      ? ''
      : `, in force since ${sayDay(from)}`
    : `, in force until ${sayLastDay(to)}`;

/** The short notes of the site, one file a kind: provisions and terms by id. */
export const noteFiles = (book: Casebook): Readonly<Record<string, Readonly<Record<string, Note>>>> => ({
  law: Object.fromEntries(
    book.provisions.map((each): [string, Note] => [
      each.id,
      [each.short, `${each.label}${times(each)}`, each.requires],
    ]),
  ),
  terms: Object.fromEntries(
    book.terms.map((each): [string, Note] => [
      each.id,
      [each.term, ['glossary', ...each.also_known_as].join(', '), plainWords(each.definition)],
    ]),
  ),
});
