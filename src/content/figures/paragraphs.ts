import type { Body } from '../document.ts';

/** A paragraph of a body: its text as written, and the line of the file on which it begins. */
export interface Paragraph {
  readonly text: string;
  readonly line: number;
}

/** The paragraphs of a body: blocks between empty lines. */
export function paragraphsOf(body: Body): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let lines: string[] = [];
  let begin = 0;
  const close = (): void => {
    if (lines.length > 0) paragraphs.push({ text: lines.join('\n'), line: body.line + begin });
    lines = [];
  };
  body.text.split('\n').forEach((line, index) => {
    if (line.trim() === '') {
      close();
      return;
    }
    if (lines.length === 0) begin = index;
    lines.push(line);
  });
  close();
  return paragraphs;
}

/** A text without its tags and the addresses of its links: what a reader reads. Each leaves as many spaces, so that columns stay true. */
export const withoutTags = (text: string): string =>
  text.replace(/<[^>]*>|(?<=\])\([^)]*\)/g, (unread) => ' '.repeat(unread.length));
