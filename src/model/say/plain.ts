import { mdxToMdast } from 'satteri';
import type { Node } from '../../content/body/node.ts';

/** Pieces of a text that end with a break: their words never run into the next piece's. */
const blocks = new Set(['paragraph', 'heading', 'listItem', 'blockquote', 'tableCell', 'break', 'mdxJsxFlowElement']);

function wordsOf(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  // Within a sentence a finding is a word: its reference.
  if (node.type === 'mdxJsxTextElement' && node.name === 'Finding') {
    const ref = node.attributes?.find(({ name }) => name === 'ref')?.value;
    return typeof ref === 'string' ? ref : '';
  }
  const words = (node.children ?? []).map(wordsOf).join('');
  return blocks.has(node.type) ? `${words} ` : words;
}

/** The words of a text that a reader reads: without tags, marks and addresses, on one line. Throws what the parser throws of a text that it cannot read. */
export const plainWords = (mdx: string): string =>
  wordsOf(mdxToMdast(mdx) as unknown as Node)
    .replace(/\s+/g, ' ')
    .trim();
