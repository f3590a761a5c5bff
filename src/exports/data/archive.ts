import { strToU8, zipSync } from 'fflate';
import type { Address } from '../../model/address.ts';
import type { Casebook } from '../../model/casebook.ts';
import { about } from './package.ts';

const readMe = `Casebook: data-protection enforcement as data

One JSON file and one table for each kind of record; the schemas are under schemas/, the tables are described in datapackage.json.
A list in a cell is joined by semicolons; anything deeper is JSON, with a column for each part of it where it is one record.
Beside the id of an actor stands its name. Dates are EDTF: as exact as they are known.
Text and data are under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). An allegation is not a finding: mind "standing".
`;

/** Files of data in one archive. The same casebook gives the same bytes: every file has the day of the newest version. */
export function archive(
  book: Casebook,
  files: readonly { readonly at: Address; readonly write: () => string }[],
): Uint8Array<ArrayBuffer> {
  const texts = [
    ['README.txt', readMe] as const,
    ...files.map(({ at, write }) => [at.replace(/^\/data\/v1\//, ''), write()] as const),
  ];
  const [year = 2026, month = 1, day = 1] = about(book).modified.split('-').map(Number);
  // An archive has times without a zone: these are the parts that are written, wherever it is made.
  const mtime = new Date(year, month - 1, day, 12);
  return zipSync(Object.fromEntries(texts.map(([name, text]) => [`casebook/${name}`, strToU8(text)])), {
    level: 9,
    mtime,
  });
}
