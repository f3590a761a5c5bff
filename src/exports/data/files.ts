import { address, wideId } from '../../model/address.ts';
import { inStory } from '../../model/case/order.ts';
import type { FileKind } from '../site-file.ts';
import { archive } from './archive.ts';
import { dcat } from './dataset.ts';
import { indexFile } from './index-file.ts';
import { dataPackage } from './package.ts';
import { type Records, recordsOf } from './records.ts';
import { dataSchema } from './schemas.ts';
import { dataNames } from './shapes.ts';
import { table } from './table.ts';

/** A value as the site writes its JSON files. */
const asJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Everything under /data/v1/, and beside what they are of the tables of a case, of all cases and of the register. */
export const dataFiles: FileKind = (book, where) => {
  let made: Records | undefined;
  const records = () => (made ??= recordsOf(book, where));
  const ofCase = (name: 'events' | 'flows', id: string) => records()[name].filter((record) => record['case'] === id);
  const eventsInStory = () => {
    const rows = new Map(records().events.map((row) => [row['id'], row]));
    return [...book.events]
      .sort(inStory)
      .map((event) => rows.get(wideId(event.case, event.id)))
      .filter((row) => row !== undefined);
  };
  const data = [
    { at: address.data('index'), write: () => asJson(indexFile(book, records(), where)) },
    { at: address.dataPackage(), write: () => asJson(dataPackage(book, records(), where)) },
    { at: address.dcat(), write: () => asJson(dcat(book, where)) },
    ...dataNames.map((name) => ({ at: address.data(name), write: () => asJson(records()[name]) })),
    ...dataNames.map((name) => ({ at: address.table(name), write: () => table(name, records()) })),
    ...dataNames.map((name) => ({ at: address.schema(name), write: () => asJson(dataSchema(name, where)) })),
  ];
  return [
    ...data,
    { at: address.archive(), write: () => archive(book, data) },
    ...book.cases.flatMap(({ id }) => [
      { at: address.eventsCsv(id), write: () => table('events', records(), ofCase('events', id)) },
      { at: address.flowsCsv(id), write: () => table('flows', records(), ofCase('flows', id)) },
    ]),
    { at: address.timelineCsv(), write: () => table('events', records(), eventsInStory()) },
    { at: address.allFlowsCsv(), write: () => table('flows', records()) },
    { at: address.registerCsv(), write: () => table('register', records()) },
  ];
};
