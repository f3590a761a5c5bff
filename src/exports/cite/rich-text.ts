import type { Rich, Run } from '../../model/source/citation-lines.ts';

export type { Rich };

export const roman = (text: string): Run => ({ text, italic: false });
export const italic = (text: string): Run => ({ text, italic: true });

/** The citation as plain text. */
export const plain = (rich: Rich): string => rich.map(({ text }) => text).join('');

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#38': '&',
  '#60': '<',
  '#62': '>',
};

/** Reads the HTML that the library of styles writes: keeps italics and drops every other element. */
export function readHtml(html: string): Rich {
  const runs: Run[] = [];
  let slanted = false;
  for (const [, tag, text] of html.matchAll(/<(\/?[a-z]+)[^>]*>|([^<]+)/g)) {
    if (tag !== undefined) {
      if (/^\/?(?:i|em)$/.test(tag)) slanted = !tag.startsWith('/');
      continue;
    }
    const words = (text ?? '')
      .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
      .replace(/\s*\n\s*/g, '');
    if (words !== '') runs.push({ text: words, italic: slanted });
  }
  return runs;
}

/** Straight quotation marks made typographic; a mark after a letter or a figure closes, others open. */
export const curly = (text: string): string =>
  text
    .replace(/(^|[\s([—–-])'/g, '$1‘')
    .replaceAll("'", '’')
    .replace(/(^|[\s([—–-])"/g, '$1“')
    .replaceAll('"', '”');
