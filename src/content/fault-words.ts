import type { z } from 'zod';
import type { Path } from './document.ts';
import { didYouMean } from '../schema/nearest.ts';

type Issue = z.core.$ZodIssue;

/** A shape fault before its place is known: which rule, which part, in which words. */
export interface ShapeClause {
  readonly rule: string;
  readonly path: Path;
  readonly which: 'key' | 'value';
  readonly clause: string;
}

const article = (word: string): string => (/^[aeiou]/.test(word) ? `an ${word}` : `a ${word}`);
const names: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
  undefined: 'nothing',
  null: 'nothing',
};
const inWords = (type: string): string => names[type] ?? article(type);

/** A number as YAML writes it. */
const asWritten = (value: number): string =>
  Number.isFinite(value) ? String(value) : Number.isNaN(value) ? '.nan' : value < 0 ? '-.inf' : '.inf';

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  if (typeof value === 'number') return `the number ${asWritten(value)}`;
  return typeof value === 'string' ? `the text "${value}"` : `the word ${JSON.stringify(value)}`;
}

/** The value at a path; nothing where there is none. */
export const valueAt = (raw: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined,
    raw,
  );

const keyOf = (path: Path): string => path.findLast((step) => typeof step === 'string') ?? 'file';

/** The record that a path lies in, by its id rather than its position: ` in "F4"`. */
function recordOf(raw: unknown, path: Path): string {
  for (let length = path.length; length > 0; length--) {
    const value = valueAt(raw, path.slice(0, length));
    if (typeof value !== 'object' || value === null) continue;
    const { id, ref } = value as { id?: unknown; ref?: unknown };
    const name = ref ?? id;
    if (typeof name === 'string' && name.trim() !== '') return ` in ${name}`;
  }
  return '';
}

/** What a key was before YAML ended it at a comma, where it looks like that. */
function misread(key: string): string | undefined {
  if (/^\d+$/.test(key)) return '; a number is written without commas: 1000, and a text with a comma in double quotes';
  return /\s/.test(key) ? '; a comma ended the text before it: put that text in double quotes' : undefined;
}

/** What must stand in a place, its keys included where it is a group of them. */
const expected = (type: string, keys: readonly string[]): string =>
  type === 'object' && keys.length > 0 ? `a group of keys (${keys.join(', ')})` : inWords(type);

/** What to do where YAML has read a text as something else, or a number as a text. */
function asMeant(type: string, value: unknown): string {
  if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return `; write it in quotes: "${typeof value === 'number' ? asWritten(value) : String(value)}"`;
  if (type === 'array' && typeof value === 'string' && value.trim() !== '') return `; write [${value}]`;
  const [figure, ...more] =
    type === 'number' && typeof value === 'string' ? (value.match(/\d+(?:,\d{3})*/g) ?? []) : [];
  if (figure === undefined || more.length > 0) return '';
  const rest = /^£?[\d,]+$/.test(String(value)) ? '' : ', and what else is to be said of it in its note';
  return `; write ${figure.replaceAll(',', '')}${rest}`;
}

/**
 * Turns one of Zod's issues into clauses in the editors' words.
 *
 * @param keysOf the keys that the schema knows at a path, for "did you mean"
 */
export function sayIssue(issue: Issue, raw: unknown, keysOf: (path: Path) => readonly string[]): ShapeClause[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? (step.description ?? '') : step));
  const inside = recordOf(raw, path);
  const value = valueAt(raw, path);
  const one = (rule: string, clause: string, which: 'key' | 'value' = 'value'): ShapeClause[] => [
    { rule, path, which, clause },
  ];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysOf(path);
      return issue.keys.map((key) => ({
        rule: 'unknown-key',
        path: [...path, key],
        which: 'key' as const,
        clause: `unknown key "${key}"${inside}${misread(key) ?? (didYouMean(key, known) || `; remove it (the keys are ${known.join(', ')})`)}`,
      }));
    }
    case 'invalid_type':
      if (value === undefined)
        return one('missing-key', `"${keyOf(path)}" is missing${recordOf(raw, path.slice(0, -1))}; add it`);
      return one(
        'wrong-type',
        `"${keyOf(path)}"${inside} must be ${expected(issue.expected, keysOf(path))}, not ${kindOf(value)}${asMeant(issue.expected, value)}`,
      );
    case 'invalid_value': {
      if (value === undefined)
        return one('missing-key', `"${keyOf(path)}" is missing${recordOf(raw, path.slice(0, -1))}; add it`);
      const words = issue.values.map(String);
      const hint = didYouMean(typeof value === 'string' ? value : '', words) || ` (one of ${words.join(', ')})`;
      return one('unknown-word', `"${keyOf(path)}"${inside} cannot be ${kindOf(value)}${hint}`);
    }
    case 'too_small':
      if (typeof value === 'number')
        return one(
          'too-small',
          `"${keyOf(path)}"${inside} is ${String(value)}; it cannot be less than ${String(issue.minimum)}`,
        );
      return one('too-few', `"${keyOf(path)}"${inside} ${issue.message}`);
    case 'too_big':
      if (Array.isArray(value)) return one('too-many', `"${keyOf(path)}"${inside} ${issue.message}`);
      return one('too-big', `"${keyOf(path)}"${inside} is more than ${String(issue.maximum)}`);
    case 'invalid_union': {
      if (value === undefined) return one('missing-key', `"${keyOf(path)}" is missing${inside}; add it`);
      const branches = issue.errors.map((issues) =>
        issues.flatMap((i) => sayIssue({ ...i, path: [...path, ...i.path] }, raw, keysOf)),
      );
      const typed = branches.filter((clauses) =>
        clauses.every((c) => c.rule !== 'wrong-type' || c.path.length > path.length),
      );
      return (
        (typed.length > 0 ? typed : branches).sort((a, b) => a.length - b.length)[0] ??
        one('wrong-type', `"${keyOf(path)}"${inside} does not fit`)
      );
    }
    case 'invalid_format':
    case 'custom':
      return one(
        issue.message === 'is empty' ? 'empty-text' : 'bad-value',
        /^["“]/.test(issue.message)
          ? `"${keyOf(path)}"${inside}: ${issue.message}`
          : `"${keyOf(path)}"${inside} ${issue.message}${value === '' || value === undefined ? '' : ` (it is ${kindOf(value)})`}`,
      );
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      return one('bad-value', `"${keyOf(path)}"${inside} does not fit: ${issue.message.toLowerCase()}`);
  }
}
