import type { Row } from './records.ts';
import { type Field, fieldsIn, fieldsOf, idOf } from './schemas.ts';
import { type DataName, dataNames } from './shapes.ts';

/** A column of a table: a field, a part of a field, or the names of the actors whose ids a field holds. */
export interface Column {
  readonly name: string;
  readonly says: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  /** The words that may stand in it, where they are a closed list. */
  readonly words: readonly unknown[];
  /** The table in which its value is the id of a record. */
  readonly of?: DataName;
  /** What stands in it for a record. `nameOf` gives an actor's name by its id. */
  readonly valueIn: (record: Row, nameOf: (id: unknown) => string) => unknown;
}

const plainTypes: Readonly<Record<string, Column['type']>> = {
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
};
/** What a schema says of ids, and the table that has the records with these ids. */
const tables = new Map(dataNames.map((name) => [idOf(name.replace(/s$/, '')), name] as const));

const column = ({ name, says, schema }: Field, valueIn: Column['valueIn']): Column => ({
  name,
  says: schema.description ?? says,
  type: plainTypes[schema.type ?? ''] ?? 'string',
  words: schema.enum ?? [],
  valueIn,
});

/** A field, and beside it what a reader of a spreadsheet would otherwise have to take apart or look up. */
function columnsOfField(field: Field): readonly Column[] {
  const { name, schema } = field;
  const parts = fieldsIn(schema).map((part) =>
    column({ ...part, name: `${name}_${part.name}` }, ({ [name]: whole }) => (whole as Row | undefined)?.[part.name]),
  );
  const actor = idOf('actor');
  const names =
    schema.$comment === actor
      ? [
          column({ ...field, name: `${name}_name`, says: 'its name' }, ({ [name]: id }, nameOf) =>
            id === undefined ? undefined : nameOf(id),
          ),
        ]
      : schema.items?.$comment === actor
        ? [
            column({ ...field, name: `${name}_names`, says: 'their names' }, ({ [name]: ids }, nameOf) =>
              (ids as readonly unknown[] | undefined)?.map(nameOf),
            ),
          ]
        : [];
  const of = name === 'id' ? undefined : tables.get(schema.$comment ?? '');
  return [{ ...column(field, (record) => record[name]), ...(of === undefined ? {} : { of }) }, ...parts, ...names];
}

/** The columns of a table, in the order of the fields of its records. */
export const columnsOf = (name: DataName): readonly Column[] => fieldsOf(name).flatMap(columnsOfField);
