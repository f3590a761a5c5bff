import { type Document, isAlias, isMap, isScalar, isSeq, visit } from 'yaml';

/** Something that YAML takes away from a text, with the offset at which it stands. */
export interface Swallowed {
  readonly offset: number;
  readonly clause: string;
}

const clauseFor = (mark: string, what: string): string =>
  `a value that begins with “${mark}” is ${what} to YAML, and its first word would be lost; put the whole text in double quotes`;

/**
 * Pieces of texts that YAML takes for something of its own: what follows ` #`, and the word after a leading `&`, `!`
 * or `*`. A comment may stand on a line of its own, and after a single word or a number.
 */
export function swallowedIn(doc: Document, text: string): readonly Swallowed[] {
  const found: Swallowed[] = [];
  visit(doc, {
    Node: (_, node) => {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) found.push({ offset, clause: clauseFor('*', 'a reference') });
      else if (node.anchor !== undefined && (isScalar(node) || isMap(node) || isSeq(node)))
        found.push({ offset: text.lastIndexOf('&', offset), clause: clauseFor('&', 'a name') });
      else if (node.tag !== undefined && text.lastIndexOf('!', offset) >= 0)
        found.push({ offset: text.lastIndexOf('!', offset), clause: clauseFor('!', 'a type') });
      if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return;
      const [start, end] = node.range;
      const after = /^[ \t]+#.*/.exec(
        text.slice(end, text.indexOf('\n', end) < 0 ? undefined : text.indexOf('\n', end)),
      )?.[0];
      if (after === undefined) return;
      const words = /\s/.test(text.slice(start, end).trim()) || /^\s*#\S/.test(after);
      if (words)
        found.push({
          offset: end + after.indexOf('#'),
          clause:
            'what stands after “ #” is a comment to YAML and would be lost; put the whole text in double quotes, or the comment on a line of its own',
        });
    },
  });
  return found;
}
