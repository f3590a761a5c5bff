import { type Field, fieldsOf } from '../schemas/fields.ts';
import { type RecordKind, shapeOf } from '../schemas/records.ts';

/** What is known of a new record before anybody fills it in. Keys are paths such as `revisions.date`, without the places in lists. */
export interface Known {
  readonly values?: Readonly<Record<string, string>>;
  /** Fields that need not be there and are written out all the same, since nearly every record has them. */
  readonly open?: readonly string[];
}

/** Letters in a line of a comment. */
const width = 110;

function comment(text: string, indent: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${indent}${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`# ${word}`);
  }
  return lines.map((line) => indent + line);
}

/** What stands in the place of what is not known yet, where that is no text. */
const blanks: Readonly<Record<string, string>> = { 'a number': '', 'a whole number': '', true: 'true' };

/** A field without what it is, on one line. */
const inLine = ({ key, list, holds, fields, otherwise }: Field): string => {
  const group =
    fields.length > 0
      ? `{ ${fields
          .filter(({ needed }) => needed)
          .map(inLine)
          .join(', ')} }`
      : undefined;
  const value =
    group === undefined ? (list ? '[]' : (otherwise ?? blanks[holds] ?? '""')) : list ? `[${group}]` : group;
  return `${key}: ${value}`.trimEnd();
};

function linesOf(fields: readonly Field[], known: Known, indent: string, above: string): string[] {
  return fields.flatMap((field) => {
    const path = above + field.key;
    const value = known.values?.[path];
    const words = field.words.length > 0 ? ` One of: ${field.words.join(', ')}.` : '';
    const about = value === undefined ? comment(`${field.meaning}${words}`, indent) : [];
    if (!field.needed && value === undefined && known.open?.includes(path) !== true)
      return [...about, `${indent}# ${inLine(field)}`];
    if (field.fields.length === 0) {
      const empty = field.list ? '[]' : field.holds.endsWith(' or null') ? 'null' : '""';
      return [...about, `${indent}${field.key}: ${value ?? empty}`];
    }
    const inner = linesOf(field.fields, known, `${indent}${field.list ? '    ' : '  '}`, `${path}.`);
    return [...about, `${indent}${field.key}:`, ...(field.list ? asItem(inner, `${indent}  `) : inner)];
  });
}

/** Lines that stand two letters further in than an item's dash, as an item of a list. */
function asItem(lines: readonly string[], indent: string): string[] {
  const first = lines.findIndex((line) => !/^\s*#/.test(line));
  return lines.map((line, index) => (index === first ? `${indent}- ${line.slice(indent.length + 2)}` : line));
}

/**
 * The record of a new file as YAML: each key with a comment that says what it is, those that need not be there as
 * comments. What is empty is a fault until it is filled in, so that the checker leads through the work.
 */
export const skeletonOf = (kind: RecordKind, known: Known = {}): string =>
  `${linesOf(fieldsOf(shapeOf(kind)), known, '', '').join('\n')}\n`;

/** A new item of one of a file's lists, as YAML that stands below its key, `indent` letters in. */
export function itemOf(kind: RecordKind, list: string, known: Known, indent: number): string {
  const { fields = [] } = fieldsOf(shapeOf(kind)).find(({ key }) => key === list) ?? {};
  const before = ' '.repeat(indent);
  return `${asItem(linesOf(fields, known, `${before}  `, ''), before).join('\n')}\n`;
}
