import type { Entry } from '../index-file.ts';
import { stem } from '../spelling.ts';
import { wordsOf } from '../words.ts';
import type { Card } from './card.ts';
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

/** Where the terms of the glossary stand, by their names, among so many entries as there were when it was last asked for. */
const glossaries = new WeakMap<
  readonly Entry[],
  { readonly of: number; readonly places: ReadonlyMap<string, readonly number[]> }
>();

function placesOf(entries: readonly Entry[]): ReadonlyMap<string, readonly number[]> {
  const known = glossaries.get(entries);
  if (known?.of === entries.length) return known.places;
  const places = new Map<string, readonly number[]>();
  entries.forEach(({ kind, title, names = [] }, at) => {
    if (kind !== 'term') return;
    for (const name of new Set([title, ...names].map(key))) places.set(name, [...(places.get(name) ?? []), at]);
  });
  glossaries.set(entries, { of: entries.length, places });
  return places;
}

/** The terms that have this very name. An entry is another once its text has come, so it is looked up by its place. */
const termsOf = (entries: readonly Entry[], asked: string): readonly Entry[] =>
  (placesOf(entries).get(key(asked)) ?? []).flatMap((at) => entries[at] ?? []);

/** The one term of the glossary that has this very name. */
export function termOf(entries: readonly Entry[], asked: string): Entry | undefined {
  const [term, other] = termsOf(entries, asked);
  return other ? undefined : term;
}

const inGlossary = (url: string): Card['links'] => [{ words: 'In the glossary', url }];

/** What a term of the glossary means. */
export const termCard = (title: string, text: string, url: string): Card => ({
  what: `${title}, as the glossary has it`,
  text,
  links: inGlossary(url),
});

/**
 * "What is a notice of intent": the term of the glossary that has this very name, or the terms. Whether one thing is
 * another ("is Google a controller") no term says.
 */
export const meaning: Intent = ({ text }, { index }) => {
  const [, asked = ''] = forms.flatMap((form) => form.exec(text.trim()) ?? []);
  const terms = asked === '' ? [] : termsOf(index.entries, asked);
  const [term, ...others] = terms;
  if (term?.text === undefined) return undefined;
  return {
    card:
      others.length === 0
        ? termCard(term.title, term.text, term.url)
        : {
            what: 'Terms of the glossary that have this name',
            rows: terms.map(({ title, url, text: said = '' }) => ({ title, url, side: said })),
            links: inGlossary(term.url),
          },
    about: asked,
  };
};
