import { absolute, address, type Address, type Site } from '../../model/address.ts';
import type { Casebook } from '../../model/casebook.ts';
import { changesOf } from '../../model/kept/changes.ts';
import type { Records } from './records.ts';

/** The table of contents at /data/v1/index.json: one record a file, with its addresses and its count. */
export function indexFile(book: Casebook, records: Records, where: Site): object {
  const url = (at: Address): string => absolute(at, where);
  return {
    version: 1,
    licence: 'CC BY 4.0',
    updated: changesOf(book)[0]?.date,
    documentation: url(address.dataPage()),
    archive: url(address.archive()),
    package: url(address.dataPackage()),
    files: Object.entries(records).map(([id, list]) => ({
      id,
      url: url(address.data(id)),
      count: list.length,
      csv: url(address.table(id)),
      schema: url(address.schema(id)),
    })),
  };
}
