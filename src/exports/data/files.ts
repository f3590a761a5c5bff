import { address } from '../../model/address.ts';
import { eventsCsv } from '../events-csv.ts';
import { flowsCsv } from '../flows-csv.ts';
import { jsonFiles, jsonIndex } from '../json.ts';
import { registerCsv } from '../register-csv.ts';
import type { FileKind } from '../site-file.ts';
import { archive, asJson } from './archive.ts';
import { dcat } from './dataset.ts';
import { dataPackage } from './package.ts';
import { dataSchema } from './schemas.ts';
import { dataNames } from './shapes.ts';
import { table } from './table.ts';
import { inStory } from '../../model/case/order.ts';

/** The data as files: everything under /data/v1/, and the tables that stand beside what they are of. */
export const dataFiles: FileKind = (book, where) => {
  let made: ReturnType<typeof jsonFiles> | undefined;
  const records = () => (made ??= jsonFiles(book, where));
  return [
    { at: address.data('index'), write: () => asJson(jsonIndex(book, records(), where)) },
    { at: address.dataPackage(), write: () => asJson(dataPackage(book, where)) },
    { at: address.dcat(), write: () => asJson(dcat(book, where)) },
    ...dataNames.flatMap((name) => [
      { at: address.data(name), write: () => asJson(records()[name]) },
      { at: address.table(name), write: () => table(name, records()[name] ?? []) },
      { at: address.schema(name), write: () => asJson(dataSchema(name, where)) },
    ]),
    { at: address.archive(), write: () => archive(book, where) },
    ...book.cases.flatMap((file) => [
      { at: address.eventsCsv(file.id), write: () => eventsCsv(book, file.events, where) },
      { at: address.flowsCsv(file.id), write: () => flowsCsv(book, file.flows, where) },
    ]),
    {
      at: address.timelineCsv(),
      write: () => eventsCsv(book, [...book.events].sort(inStory), where),
    },
    { at: address.allFlowsCsv(), write: () => flowsCsv(book, book.flows, where) },
    { at: address.registerCsv(), write: () => registerCsv(book, where) },
  ];
};
