import { mdxToMdast } from 'satteri';
import type { Body, BodyNode, FileKind, Heading, WrittenLink } from '../document.ts';
import type { Place } from '../fault.ts';
import { placeOf } from '../text.ts';
import { unseenIn } from '../unseen.ts';
import { attributesOf } from './attributes.ts';
import { ruleOf } from './components.ts';
import { type Clause, type Node, textOf } from './node.ts';
import { nodeClause } from './nodes.ts';
import { sayParserError, unreadable } from './words.ts';

/**
 * Reads a body: its components with their places, and what an editor may not write. Never throws.
 *
 * @param firstLine its line in the file
 * @param kind the kind of file whose body it is
 */
export function readBody(text: string, firstLine: number, kind: FileKind): { body: Body; faults: readonly Clause[] } {
  const components: BodyNode[] = [];
  const links: WrittenLink[] = [];
  const headings: Heading[] = [];
  const faults: Clause[] = [];
  const inFile = ({ line, column }: Place): Place => ({ line: line + firstLine - 1, column });
  const body: Body = { text, line: firstLine, components, links, headings };

  const visit = (node: Node): void => {
    const place = inFile(node.position?.start ?? { line: 1, column: 1 });
    const clause = nodeClause(node, place, kind);
    if (clause) faults.push(clause);
    if (node.type === 'link' || node.type === 'definition') links.push({ url: node.url ?? '', ...place });
    if (node.type === 'heading') headings.push({ text: textOf(node), ...place });
    if (node.type === 'text' && !text.includes(node.value ?? ''))
      for (const { clause: unseen } of unseenIn(node.value ?? '').slice(0, 1))
        faults.push({ rule: 'unseen-character', clause: unseen, ...place });
    if (node.type.startsWith('mdxJsx') && ruleOf(node.name ?? '')) {
      const { attributes, clauses } = attributesOf(node, place);
      faults.push(...clauses);
      components.push({ name: node.name ?? '', attributes, inline: node.type === 'mdxJsxTextElement', ...place });
    }
    for (const child of node.children ?? []) visit(child);
  };

  const endless = unreadable(text);
  if (endless) {
    const fault = { rule: 'bad-mdx', clause: endless.clause, ...inFile(placeOf(text, endless.index)) };
    // The rules look for tags and links as the parser does, and would be kept as busy.
    return { body: { ...body, text: '' }, faults: [fault] };
  }
  let tree: Node;
  try {
    tree = mdxToMdast(text) as unknown as Node;
  } catch (error) {
    const { clause, ...at } = sayParserError(error instanceof Error ? error.message : String(error));
    return { body, faults: [{ rule: 'bad-mdx', clause, ...inFile(at) }] };
  }
  visit(tree);
  return { body, faults };
}
