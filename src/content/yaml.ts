import { isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import type { Path } from './document.ts';
import type { Place } from './fault.ts';
import { swallowedIn } from './yaml-swallowed.ts';
import { sayYamlError } from './yaml-words.ts';

/** A YAML text that was read, with the place of each part. */
export interface YamlText {
  readonly raw: unknown;
  readonly at: (path: Path, which?: 'key' | 'value') => Place;
  readonly faults: readonly ({ readonly rule: string; readonly clause: string } & Place)[];
}

/** As deep as no record is; what looks at a value may go to its ground without fear. */
const deepest = 20;

const deeperThan = (value: unknown, depth: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (depth === 0 || Object.values(value).some((inner) => deeperThan(inner, depth - 1)));

/**
 * Reads YAML 1.2 (dates stay text). Places count from `firstLine`, the line of the file where the text begins.
 *
 * @throws RangeError where the text is nested deeper than any record
 */
export function readYaml(text: string, firstLine = 1): YamlText {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  // Later errors mostly follow from the first; tabs come before all.
  const errors = [...doc.errors, ...doc.warnings];
  const first = errors.find((error) => error.code === 'TAB_AS_INDENT') ?? errors[0];
  const faults = first
    ? [
        {
          rule: first.code === 'TAB_AS_INDENT' ? 'tab' : 'bad-yaml',
          clause: sayYamlError(first.code, first.message),
          ...place(first.pos[0]),
          // How deep the parser comes depends on what called it.
          ...(first.code === 'RESOURCE_EXHAUSTION' ? { column: 1 } : {}),
        },
      ]
    : swallowedIn(doc, text).map(({ offset, clause }) => ({ rule: 'swallowed', clause, ...place(offset) }));

  const at = (path: Path, which: 'key' | 'value' = 'value'): Place => {
    let node: unknown = doc.contents;
    let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    for (const [index, step] of path.entries()) {
      const last = index === path.length - 1;
      if (isMap(node)) {
        const pair = node.items.find((item) => isPair(item) && String(item.key) === String(step));
        if (!pair) break;
        const { key, value }: { key: unknown; value: unknown } = pair;
        const target = (last && which === 'key') || !isNode(value) ? key : value;
        if (isNode(target)) offset = target.range?.[0] ?? offset;
        node = value;
      } else {
        const next = isNode(node) && 'items' in node ? node.items[Number(step)] : undefined;
        if (!isNode(next)) break;
        offset = next.range?.[0] ?? offset;
        node = next;
      }
    }
    return place(offset);
  };
  if (faults.length > 0) return { raw: undefined, at, faults };
  const raw: unknown = doc.toJS();
  if (deeperThan(raw, deepest)) throw new RangeError('too deep');
  return { raw, at, faults };
}
