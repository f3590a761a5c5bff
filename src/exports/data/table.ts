import { csv } from '../csv.ts';
import { fieldsOf } from './schemas.ts';
import type { DataName } from './shapes.ts';

/** A value in a cell: a list of words joined by semicolons, anything deeper as JSON. */
function cell(value: unknown): string | number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join('; ');
  return JSON.stringify(value);
}

/** A file of data as a table: the same fields in the same order as its schema. */
export function table(name: DataName, records: readonly object[]): string {
  const columns = fieldsOf(name).map((field) => field.name);
  return csv(
    columns,
    records.map((record) => columns.map((column) => cell((record as Record<string, unknown>)[column]))),
  );
}
