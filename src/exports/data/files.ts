import { address, wideId } from '../../model/address.ts';
import { inStory } from '../../model/case/order.ts';
import type { FileKind } from '../site-file.ts';
import { byteOrderMark } from '../csv.ts';
import { archive } from './archive.ts';
import { asJson } from './json.ts';
import { dcat } from './dataset.ts';
import { indexFile } from './index-file.ts';
import { dataPackage } from './package.ts';
import { type Records, recordsOf, type Row } from './records.ts';
import { dataSchema } from './schemas.ts';
import { dataNames } from './shapes.ts';
import { table } from './table.ts';

/** A table that a reader opens from a page, mostly in Excel. Those under /data/v1/ are for programs, many of which take the mark for a letter. */
const sheet = (...of: Parameters<typeof table>): string => byteOrderMark + table(...of);

/** Everything under /data/v1/, and beside what they are of the tables of a case, of all cases and of the register, and the records of a case and of a finding. */
export const dataFiles: FileKind = (book, where) => {
  let made: Records | undefined;
  const records = () => (made ??= recordsOf(book, where));
  const ofCases = new Map<string, ReadonlyMap<unknown, readonly Row[]>>();
  const ofCase = (name: 'events' | 'flows', id: string): readonly Row[] => {
    const found = ofCases.get(name) ?? Map.groupBy(records()[name], (row) => row['case']);
    ofCases.set(name, found);
    return found.get(id) ?? [];
  };
  const byId = new Map<string, ReadonlyMap<unknown, Row>>();
  const record = (name: 'cases' | 'findings', id: string) => {
    const found = byId.get(name) ?? new Map(records()[name].map((row) => [row['id'], row]));
    byId.set(name, found);
    return found.get(id);
  };
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
      { at: address.caseData(id), write: () => asJson(record('cases', id)) },
      { at: address.eventsCsv(id), write: () => sheet('events', records(), ofCase('events', id)) },
      { at: address.flowsCsv(id), write: () => sheet('flows', records(), ofCase('flows', id)) },
    ]),
    ...book.findings.map(({ ref }) => ({ at: address.findingData(ref), write: () => asJson(record('findings', ref)) })),
    { at: address.timelineCsv(), write: () => sheet('events', records(), eventsInStory()) },
    { at: address.allFlowsCsv(), write: () => sheet('flows', records()) },
    { at: address.registerCsv(), write: () => sheet('register', records()) },
  ];
};
