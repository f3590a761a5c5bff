import { mdxToHast } from 'satteri';
import { likeness, nameOf, sketch } from './sketch.ts';

/** A paragraph of a body under the name that its permalink carries. */
export interface Paragraph {
  /** `p-` and a short name, the same for as long as the paragraph can be known again. */
  readonly id: string;
  readonly text: string;
  readonly sketch: readonly string[];
}

/** A text of less likeness than this to what stood there is another text. */
const same = 0.32;

interface Node {
  readonly tagName?: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

/** The paragraphs of a body as they are drawn and in that order, in plain words: those of a tight list are none. */
export function paragraphTexts(body: string): string[] {
  const texts: string[] = [];
  const visit = (node: Node): void => {
    if (node.tagName === 'p') texts.push(textOf(node).replace(/\s+/g, ' ').trim());
    else for (const child of node.children ?? []) visit(child);
  };
  visit(mdxToHast(body) as unknown as Node);
  return texts;
}

/**
 * Names the paragraphs of a page: one that stood there before keeps its name though its words or its place changed; a
 * new one is named after its words. The likest pair of all is settled first, so that neither the order of paragraphs
 * nor an insertion changes a name.
 *
 * @param locked the names given on this page so far, with the sketches of what they stood for
 */
export function nameParagraphs(
  texts: readonly string[],
  locked: ReadonlyMap<string, readonly string[]>,
): readonly Paragraph[] {
  const sketches = texts.map(sketch);
  const pairs = sketches
    .flatMap((marks, index) => [...locked].map(([id, before]) => ({ index, id, like: likeness(marks, before) })))
    .filter(({ like }) => like >= same)
    .sort((a, b) => b.like - a.like || a.index - b.index || (a.id < b.id ? -1 : 1));
  const names = new Map<number, string>();
  const taken = new Set<string>();
  for (const { index, id } of pairs) {
    if (names.has(index) || taken.has(id)) continue;
    names.set(index, id);
    taken.add(id);
  }
  const used = new Set(locked.keys());
  return texts.map((text, index) => {
    let id = names.get(index);
    for (let salt = ''; id === undefined; salt += '+') {
      const fresh = `p-${nameOf(text + salt, 4)}`;
      if (!used.has(fresh)) id = fresh;
    }
    used.add(id);
    return { id, text, sketch: sketches[index] ?? [] };
  });
}
