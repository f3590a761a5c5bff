import type { Entry } from '../index-file.ts';
import { stem } from '../spelling.ts';
import { wordsOf } from '../words.ts';
import type { Intent } from './known.ts';

const forms: readonly RegExp[] = [
  /^what(?:\s+is|\s+are|[’']?s)\s+(?:meant by\s+|an?\s+|the\s+)?(.+?)\??$/i,
  /^what does\s+(?:an?\s+|the\s+)?(.+?)\s+mean\??$/i,
  /^(?:meaning of|definition of|define|explain)\s+(?:an?\s+|the\s+)?(.+?)\??$/i,
  /^(.+?)\s+(?:meaning|definition)\??$/i,
];

const key = (text: string): string =>
  wordsOf(text)
    .filter(({ part }) => !part)
    .map(({ word }) => stem(word))
    .join(' ');

/** The term of the glossary that has this very name. */
export const termOf = (entries: readonly Entry[], asked: string): Entry | undefined =>
  entries.find(
    ({ kind, title, names = [] }) => kind === 'term' && [title, ...names].some((name) => key(name) === key(asked)),
  );

/** "Is an IP address personal data": whether one thing is another. */
const kinds = /^(?:is|are)\s+(?:an?\s+|the\s+)?(.+)\??$/i;

/** The term with which a question ends whose other words no finding has: then what it means is all that can be said. */
function termOfKind(entries: readonly Entry[], text: string): Entry | undefined {
  const words = key(kinds.exec(text.trim())?.[1] ?? '').split(' ');
  for (let of = 1; of < words.length; of++) {
    const term = termOf(entries, words.slice(of).join(' '));
    if (term === undefined) continue;
    const thing = words.slice(0, of);
    const held = entries.some(
      ({ kind, title }) => kind === 'finding' && thing.every((each) => key(title).split(' ').includes(each)),
    );
    return held ? undefined : term;
  }
  return undefined;
}

/** "What is a notice of intent": the term of the glossary that has this very name. */
export const meaning: Intent = ({ text }, { index }) => {
  const [, asked = ''] = forms.flatMap((form) => form.exec(text.trim()) ?? []);
  const term = asked === '' ? termOfKind(index.entries, text) : termOf(index.entries, asked);
  if (term?.text === undefined) return undefined;
  return {
    card: {
      what: `${term.title}, as the glossary has it`,
      text: term.text,
      links: [{ words: 'In the glossary', url: term.url }],
    },
    ...(asked === '' ? {} : { about: asked }),
  };
};
