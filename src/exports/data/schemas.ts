import { z } from 'zod';
import { absolute, address, type Site } from '../../model/address.ts';
import { type DataName, meanings, shapes } from './shapes.ts';

/** A JSON schema, so far as we read one. */
interface JsonSchema {
  readonly type?: string;
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly $comment?: string;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

/** What a schema says of a value that names another record. */
export const idOf = (kind: string): string => `the id of ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;

/** The schema of one record of a file, as JSON Schema (draft 2020-12), made from the Zod schema. */
function recordSchema(name: DataName): JsonSchema {
  return z.toJSONSchema(shapes[name], {
    target: 'draft-2020-12',
    io: 'output',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // Version 1 may grow: a reader must not refuse a field it does not know.
      delete jsonSchema.additionalProperties;
      // How editors are told to write it.
      delete (jsonSchema as { form?: string }).form;
      delete (jsonSchema as { enumDescriptions?: string[] }).enumDescriptions;
      const { refersTo } = jsonSchema as { refersTo?: string };
      if (refersTo === undefined) return;
      delete (jsonSchema as { refersTo?: string }).refersTo;
      jsonSchema.$comment = idOf(refersTo);
    },
  }) as JsonSchema;
}

/** The schema of a file under /data/v1/: a list of records. */
export function dataSchema(name: DataName, where: Site): object {
  const { $schema, ...items } = recordSchema(name) as JsonSchema & { $schema?: string };
  return {
    $schema,
    $id: absolute(address.schema(name), where),
    title: name,
    description: meanings[name],
    type: 'array',
    items,
  };
}

/** One field of a record, in words for a page. */
export interface Field {
  readonly name: string;
  /** "text", "number", "list of ids of actors". */
  readonly says: string;
  readonly always: boolean;
  readonly schema: JsonSchema;
}

function inWords({ type, format, $comment, items }: JsonSchema): string {
  if (type === 'array') return `list of ${items ? inWords(items) : 'values'}`;
  if ($comment !== undefined) return $comment.replace(/^the /, '');
  if (format === 'uri') return 'address';
  return (
    { string: 'text', integer: 'whole number', number: 'number', boolean: 'true or false', object: 'record' }[
      type ?? ''
    ] ?? 'value'
  );
}

/** The fields that a schema names, in their order; none where it is of no record. */
export function fieldsIn({ properties = {}, required = [] }: JsonSchema): readonly Field[] {
  return Object.entries(properties).map(([name, schema]) => {
    // What may also be null is what it is otherwise.
    const known = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
    return { name, says: inWords(known), always: required.includes(name), schema: known };
  });
}

/** The fields of a file's records. */
export const fieldsOf = (name: DataName): readonly Field[] => fieldsIn(recordSchema(name));
