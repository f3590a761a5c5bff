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

/** "What is a notice of intent": the term of the glossary that has this very name. */
export const meaning: Intent = ({ text }, { index }) => {
  const [, asked = ''] = forms.flatMap((form) => form.exec(text.trim()) ?? []);
  if (asked === '') return undefined;
  const term = termOf(index.entries, asked);
  if (term?.text === undefined) return undefined;
  return {
    card: {
      what: `${term.title}, as the glossary has it`,
      text: term.text,
      links: [{ words: 'In the glossary', url: term.url }],
    },
    about: asked,
  };
};
