import { strToU8, zipSync } from 'fflate';
import type { Casebook } from '../../model/casebook.ts';
import { jsonFiles, jsonIndex } from '../json.ts';
import type { Site } from '../../model/address.ts';
import { dcat } from './dataset.ts';
import { about, dataPackage } from './package.ts';
import { dataSchema } from './schemas.ts';
import { dataNames } from './shapes.ts';
import { table } from './table.ts';

/** A value as the site writes its JSON files. */
export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

const readMe = `Casebook: data-protection enforcement as data

One JSON file and one table for each kind of record; the schemas are under schemas/, the tables are described in datapackage.json.
Lists in a cell are joined by semicolons; anything deeper is JSON. Dates are EDTF: as exact as they are known.
Text and data are under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). An allegation is not a finding: mind "standing".
`;

/** Everything under /data/v1/ in one archive. The same casebook gives the same bytes: every file has the day of the newest version. */
export function archive(book: Casebook, where: Site): Uint8Array<ArrayBuffer> {
  const files = jsonFiles(book, where);
  const texts: Readonly<Record<string, string>> = {
    'README.txt': readMe,
    'index.json': asJson(jsonIndex(book, files, where)),
    'datapackage.json': asJson(dataPackage(book, where)),
    'dcat.jsonld': asJson(dcat(book, where)),
    ...Object.fromEntries(dataNames.map((name) => [`${name}.json`, asJson(files[name])])),
    ...Object.fromEntries(dataNames.map((name) => [`${name}.csv`, table(name, files[name] ?? [])])),
    ...Object.fromEntries(dataNames.map((name) => [`schemas/${name}.json`, asJson(dataSchema(name, where))])),
  };
  const [year = 2026, month = 1, day = 1] = about(book).modified.split('-').map(Number);
  // An archive has times without a zone: these are the parts that are written, wherever it is made.
  const mtime = new Date(year, month - 1, day, 12);
  return zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [`casebook/${name}`, strToU8(text)])), {
    level: 9,
    mtime,
  });
}
