import type { Paragraph } from '../../model/kept/paragraphs.ts';

const mark = '<p data-paragraph>';

/** The link that a paragraph carries to itself. */
const selfLink = (id: string): string =>
  `<a class="share to-paragraph" href="#${id}" data-share="this paragraph" aria-label="Share this paragraph">¶</a>`;

/**
 * Puts the names of paragraphs into drawn HTML, in the order in which they stand. Names are made from the text as
 * written; by their order they find what was drawn from it.
 *
 * @param beside gives what stands before a paragraph in the margin, from its HTML
 * @throws when the body was drawn with more or fewer paragraphs than its text has
 */
export function nameParagraphsIn(
  html: string,
  paragraphs: readonly Paragraph[],
  beside: (paragraph: string) => string = () => '',
): string {
  const pieces = html.split(mark);
  if (pieces.length - 1 !== paragraphs.length)
    throw new Error(
      `${String(pieces.length - 1)} paragraphs were drawn of ${String(paragraphs.length)} that were read`,
    );
  return pieces.reduce((drawn, piece, index) => {
    const id = paragraphs[index - 1]?.id ?? '';
    const words = piece.slice(0, piece.indexOf('</p>'));
    return `${drawn}${beside(words)}<p id="${id}" class="paragraph">${selfLink(id)}${piece}`;
  });
}
