import { isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import type { Path } from './document.ts';
import type { Place } from './fault.ts';

/** A YAML text that was read, with the place of each part. */
export interface YamlText {
  readonly raw: unknown;
  readonly at: (path: Path, which?: 'key' | 'value') => Place;
  readonly faults: readonly ({ readonly rule: string; readonly clause: string } & Place)[];
}

const remedy: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'tabs cannot indent YAML; use two spaces',
  DUPLICATE_KEY: 'this key stands twice; keep one',
  BAD_INDENT: 'the indent does not fit its neighbours; line it up',
  MULTILINE_IMPLICIT_KEY: 'a key must stand on one line; is there a colon too many, or a quote missing?',
  MISSING_CHAR: 'something is missing here; is a quote or a bracket not closed?',
};

/** Reads YAML 1.2 (dates stay text). Places count from `firstLine`, the line of the file where the text begins. */
export function readYaml(text: string, firstLine = 1): YamlText {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  // Later errors mostly follow from the first; tabs come before all.
  const first = doc.errors.find((error) => error.code === 'TAB_AS_INDENT') ?? doc.errors[0];
  const faults = (first ? [first] : []).map((error) => ({
    rule: error.code === 'TAB_AS_INDENT' ? 'tab' : 'bad-yaml',
    clause:
      (/must be sufficiently indented and end with/.test(error.message)
        ? 'a bracket opened before this is never closed'
        : undefined) ??
      remedy[error.code] ??
      `is not YAML here: ${error.message.split('\n')[0]?.toLowerCase() ?? ''}`,
    ...place(error.pos[0]),
  }));

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
  return { raw: faults.length > 0 ? undefined : (doc.toJS() as unknown), at, faults };
}
