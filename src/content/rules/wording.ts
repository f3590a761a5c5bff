import type { Document, FileKind } from '../document.ts';
import type { Fault } from '../fault.ts';
import { textsIn } from '../texts.ts';
import { faultAt, ofPromises, type Rule } from './rule.ts';

/** Words of the workshop, and signs of the typewriter, that no reader is to meet; each with what to write. */
export const wordings: readonly (readonly [words: RegExp, instead: string, rightIn?: FileKind])[] = [
  [/\bpinpoints?\b/i, 'write “paragraph” or “place”'],
  [/\bdossiers?\b/i, 'write “case file”'],
  [/\bseed article\b/i, 'name the report'],
  [/\bstored (?:page|copy)\b/i, 'write “the copy that we read”'],
  [/\bfirst 2,000 characters\b/i, 'write “the opening”'],
  [/\bdate from s\d+\b/i, 'name the source of the date'],
  [/\b(?:was|were|itself|date|number|figures|size|split) not seen\b/i, 'write “we have not read” or “is not known”'],
  [/\b(?:pages|sources?) seen\b/i, 'write “what we have read”'],
  [/\b(?:appeal|ruling|finding|count|statement|account|decision) was seen\b/i, 'write “we know of no …”'],
  // An event tells of the day on which a sum was fixed, asked for or paid: there it is the right word.
  [/\bthe sum\b/i, 'write “the fine”, “the amount” or “the total”', 'timeline'],
  [/(?<![£\d,.])\d[\d,.]* (?:(?:thousand|million|billion) )?pounds\b/i, 'write “£” and the figure'],
  [/\bit cost £/i, 'write “was fined £…”'],
  [/\bwobbles?\b/i, 'write “varies”'],
  [/(?<=\p{L})'(?=\p{L})|(?<=\p{L}s)'(?= \p{L})/u, 'write ’ for an apostrophe'],
  [/(?<=\s)"\p{L}[^"]* [^"]*"/u, 'write “ ” for quotation marks'],
];

/** Keys whose words are another’s, or are read by no reader: what was quoted, and what stood here once. */
const notOurs: ReadonlySet<string> = new Set(['said', 'words', 'was', 'value', 'private', 'url', 'source_title']);
/** The title of a document is its own, and so is a finding as it read before it was withdrawn. */
const notOursIn: Readonly<Partial<Record<FileKind, string>>> = {
  sources: 'title',
  'shared-sources': 'title',
  redirects: 'finding',
};
const isOurs = ({ kind }: Document, key: string): boolean => !notOurs.has(key) && key !== notOursIn[kind];

/** Why an address moved is read by readers, other than what else is kept of what was published. */
const isRead = ({ kind }: Document): boolean => kind === 'redirects' || !ofPromises.has(kind);

const faultIn = (text: string, kind: FileKind): string | undefined => {
  const found = wordings.flatMap(([words, instead, rightIn]) => {
    const [met] = rightIn === kind ? [] : (words.exec(text) ?? []);
    return met === undefined ? [] : [`says “${met}”; ${instead}`];
  });
  return found[0];
};

const inRecord = (document: Document): Fault[] =>
  textsIn(document.raw, (key) => isOurs(document, key)).flatMap(({ text, path }) => {
    const clause = faultIn(text, document.kind);
    return clause === undefined ? [] : [faultAt(document, 'wording', path, clause)];
  });

/** A body’s words a line: without tags, what they quote, and addresses. */
const wordsOf = (line: string): string =>
  line.replaceAll(/<Quote [^>]*>.*?<\/Quote>|<[^>]*>|\]\([^)]*\)|`[^`]*`/g, ' ');

function inBody({ file, kind, body }: Document): Fault[] {
  if (body === undefined) return [];
  return body.text.split('\n').flatMap((line, index) => {
    const clause = faultIn(wordsOf(line), kind);
    return clause === undefined ? [] : [{ rule: 'wording', file, line: body.line + index, column: 1, clause }];
  });
}

/** What a reader meets is plain English in curly quotation marks, and none of the words that the makers use. */
export const wording: Rule = ({ documents }) =>
  documents.filter(isRead).flatMap((document) => [...inRecord(document), ...inBody(document)]);
