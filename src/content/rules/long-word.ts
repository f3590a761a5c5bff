import type { Document } from '../document.ts';
import type { Fault } from '../fault.ts';
import { textsIn } from '../texts.ts';
import { faultAt, ofPromises, type Rule } from './rule.ts';

/** More letters than any word of any language has; a line cannot be broken within it, nor can it be drawn. */
const longest = 100;

const longWords = (document: Document): Fault[] =>
  textsIn(document.raw).flatMap(({ text, path }) => {
    const word = text.split(/\s+/).find((each) => each.length > longest && !/^https?:/.test(each));
    if (word === undefined) return [];
    const clause = `“${word.slice(0, 20)}…” has ${String(word.length)} letters and no blank; is it a word?`;
    return [faultAt(document, 'long-word', path, clause)];
  });

/** What is drawn in charts and on cards can be broken into lines. */
export const longWord: Rule = ({ documents }) =>
  documents.filter(({ kind }) => !ofPromises.has(kind)).flatMap(longWords);
