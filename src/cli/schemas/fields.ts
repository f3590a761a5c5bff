import type { Shape } from './records.ts';

/** What one writes under a key. */
export interface Field {
  readonly key: string;
  readonly needed: boolean;
  /** What may stand there, in words: "text", "a list of actors", "a date". */
  readonly holds: string;
  /** Which words may stand there, where they are counted. */
  readonly words: readonly string[];
  readonly meaning: string;
  /** A list, or one of what {@link fields} tells. */
  readonly list: boolean;
  /** What stands where it is left out, as YAML has it; nothing for an empty list. */
  readonly otherwise: string | undefined;
  readonly fields: readonly Field[];
}

const forms: Readonly<Record<string, string>> = { date: 'a date', happened: 'a date, or one that it was not later than', day: 'a day', address: 'an address on the web' };
const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
};
const plurals: Readonly<Record<string, string>> = { text: 'texts' };

const article = (word: string): string => (/^[aeiou]/.test(word) ? `an ${word}` : `a ${word}`);

/** The choices of a shape; one that has none is its own. */
const choices = (shape: Shape): readonly Shape[] => shape.anyOf ?? [shape];

/** What a list is of, where its items are no groups of keys: "texts", "ids of actors". */
function ofItems(shape: Shape): string {
  const [first] = choices(shape);
  if (first?.refersTo !== undefined) return `ids of ${first.refersTo}s`;
  if (shape.enum) return 'words of the list';
  const word = holdsOf(shape);
  return plurals[word] ?? word;
}

function holdsOf(shape: Shape): string {
  if (shape.anyOf) return [...new Set(shape.anyOf.map(holdsOf))].join(' or ');
  if (shape.const !== undefined) return JSON.stringify(shape.const);
  if (shape.enum) return 'one of the words';
  if (shape.refersTo !== undefined) return `the id of ${article(shape.refersTo)}`;
  if (shape.form !== undefined) return forms[shape.form] ?? shape.form;
  if (shape.type === 'array') return shape.items?.properties ? 'a list of groups' : `a list of ${ofItems(shape.items ?? {})}`;
  if (shape.properties) return `{ ${Object.keys(shape.properties).join(', ')} }`;
  return types[shape.type ?? ''] ?? 'text';
}

/** The fields of a file or a group of keys, in the order of its schema. */
export function fieldsOf(shape: Shape): readonly Field[] {
  const group = shape.type === 'array' ? (shape.items ?? {}) : shape;
  return Object.entries(group.properties ?? {}).map(([key, each]) => {
    const list = each.type === 'array';
    const item = list ? (each.items ?? {}) : each;
    const fields = item.properties ? fieldsOf(item) : [];
    return {
      key,
      needed: group.required?.includes(key) ?? false,
      holds: fields.length > 0 && !list ? 'a group' : holdsOf(each),
      words: choices(item).flatMap((choice) => choice.enum ?? []),
      meaning: each.description ?? '',
      list,
      otherwise: each.default === undefined || list ? undefined : JSON.stringify(each.default),
      fields,
    };
  });
}
