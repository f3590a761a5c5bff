import { byId, type Casebook, type CaseFile } from '../../model/casebook.ts';
import { todayOf } from '../../model/law/lineage.ts';
import { sayDate } from '../../model/say/date.ts';
import { plainWords } from '../../model/say/plain.ts';
import { sourceKinds } from '../../schema/vocabulary.ts';
import { sayPublisher } from '../../model/source/publishers.ts';

/** A sentence of more letters than this would push the next notes away from their paragraphs; its page has it. */
const longest = 170;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Everything up to the first full stop that ends a sentence. */
const firstSentence = (text: string): string => /^.*?[.!?](?=\s+[A-Z‘“]|\s*$)/s.exec(text)?.[0] ?? text;

const found = (html: string, pattern: RegExp): readonly string[] => [
  ...new Set([...html.matchAll(pattern)].map((match) => match[1] ?? '')),
];

const note = (head: string, rest: string): string => `<p><b>${escape(head)}</b> ${escape(rest)}</p>`;

/**
 * Writes the notes that stand beside the paragraphs of a case on wide screens: the sources that a paragraph cites, and
 * the terms and provisions where they are first spoken of. All of it stands elsewhere on the page too, so it is kept
 * from screen readers, and the notes hold no links of their own.
 *
 * @returns a function of a paragraph's HTML, to be called in the order of the text
 */
export function marginNotes(book: Casebook, file: CaseFile): (html: string) => string {
  const said = new Set<string>();
  const first = (ids: readonly string[]): readonly string[] => {
    const fresh = ids.filter((id) => !said.has(id));
    for (const id of fresh) said.add(id);
    return fresh;
  };
  return (html) => {
    const sources = found(html, /href="#s(\d+)"/g)
      .map(Number)
      .sort((a, b) => a - b)
      .flatMap((number) => {
        const source = file.sources[number - 1];
        if (!source) return [];
        const date = source.when === undefined ? '' : `, ${sayDate(source.when)}`;
        return [note(String(number), `${sayPublisher(source)}${date} · ${sourceKinds[source.kind]}`)];
      });
    const law = first(found(html, /data-provision="([^"]+)"/g)).map((id) => {
      const provision = byId(book.provisions, id);
      const now = todayOf(book, provision)
        .filter((each) => each !== provision)
        .slice(0, 2)
        .map(({ label }) => label)
        .join('; ');
      const requires = firstSentence(provision.requires);
      return note(
        provision.short,
        `${provision.label}${requires.length > longest ? '.' : `: ${requires}`}${now === '' ? '' : ` Now ${now}.`}`,
      );
    });
    const terms = first(found(html, /data-term="([^"]+)"/g)).map((id) => {
      const term = byId(book.terms, id);
      return note(term.term, firstSentence(plainWords(term.definition)));
    });
    const groups = [sources, law, terms].filter((group) => group.length > 0);
    if (groups.length === 0) return '';
    const inner = groups.map((group) => `<div>${group.join('')}</div>`).join('');
    return `<aside class="margin" aria-hidden="true">${inner}</aside>`;
  };
}
