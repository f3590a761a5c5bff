import { csv } from '../csv.ts';
import { columnsOf } from './columns-of-shape.ts';
import type { Records, Row } from './records.ts';
import type { DataName } from './shapes.ts';

/** A value in a cell: a list of words joined by semicolons, anything deeper as JSON. */
function cell(value: unknown): string | number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join('; ');
  return JSON.stringify(value);
}

/** A file of data as a table: all of its records, or only those of `rows`. */
export function table(name: DataName, records: Records, rows: readonly Row[] = records[name]): string {
  const names = new Map(records.actors.map(({ id, name }) => [id, String(name)]));
  const nameOf = (id: unknown): string => names.get(id) ?? String(id);
  const columns = columnsOf(name);
  return csv(
    columns.map((column) => column.name),
    rows.map((record) => columns.map(({ valueIn }) => cell(valueIn(record, nameOf)))),
  );
}
