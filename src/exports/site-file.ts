import { absolute, type Address, type Site } from '../model/address.ts';
import type { Casebook } from '../model/casebook.ts';

type Content = string | Uint8Array<ArrayBuffer>;

/** A file of the site that is no page. It is written when it is asked for. */
export interface SiteFile {
  readonly at: Address;
  readonly write: () => Content | Promise<Content>;
}

/** All files of one kind. */
export type FileKind = (book: Casebook, where: Site) => readonly SiteFile[];

/** What a writer is given beside the thing it writes of; `self` is the file's own address in full. */
interface Around {
  readonly book: Casebook;
  readonly where: Site;
  readonly self: string;
}

/** A file for each of some things. */
export const each =
  <T>(
    things: (book: Casebook) => readonly T[],
    at: (thing: T) => Address,
    write: (thing: T, around: Around) => Content | Promise<Content>,
  ): FileKind =>
  (book, where) =>
    things(book).map((thing) => ({
      at: at(thing),
      write: () => write(thing, { book, where, self: absolute(at(thing), where) }),
    }));

/** A single file. */
export const one = (at: Address, write: (around: Around) => Content | Promise<Content>): FileKind =>
  each(
    () => [at],
    () => at,
    (_, around) => write(around),
  );
