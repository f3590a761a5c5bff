/** What stands in a paragraph and is none of its words: the numbers of its sources, its own link, what was said of a link to it. */
export const notWords = '.cites, .share, .passage-note';

const plainly = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of a paragraph, or of a part of one, with a mark in the place of what is none of its words. */
function marked(part: ParentNode & Node): string {
  const copy = part.cloneNode(true) as typeof part;
  for (const beside of copy.querySelectorAll(notWords)) beside.replaceWith('\0');
  return copy.textContent ?? '';
}

/** The words of a paragraph as a reader quotes them. */
export const wordsOf = (paragraph: Element): string => plainly(marked(paragraph).replaceAll('\0', ''));

/** The words of a part of a paragraph in runs: where something else stands between them, a run ends. */
export const runsOf = (part: DocumentFragment): readonly string[] =>
  marked(part)
    .split('\0')
    .map(plainly)
    .filter((run) => run !== '');
