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

/** Where the terms of the glossary stand, by their names, among so many entries as there were when it was last asked for. */
const glossaries = new WeakMap<
  readonly Entry[],
  { readonly of: number; readonly places: ReadonlyMap<string, number> }
>();

function placesOf(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const known = glossaries.get(entries);
  if (known?.of === entries.length) return known.places;
  const places = new Map<string, number>();
  entries.forEach(({ kind, title, names = [] }, at) => {
    if (kind === 'term') for (const name of [title, ...names].map(key)) if (!places.has(name)) places.set(name, at);
  });
  glossaries.set(entries, { of: entries.length, places });
  return places;
}

/** An entry is another once its text has come, so it is looked up by its place. */
const termWith = (entries: readonly Entry[], name: string): Entry | undefined =>
  entries[placesOf(entries).get(name) ?? -1];

/** The term of the glossary that has this very name. */
export const termOf = (entries: readonly Entry[], asked: string): Entry | undefined => termWith(entries, key(asked));

/** "Is an IP address personal data": whether one thing is another. */
const kinds = /^(?:is|are)\s+(?:an?\s+|the\s+)?(.+)\??$/i;

/** The term with which a question ends whose other words no finding has: then what it means is all that can be said. */
function termOfKind(entries: readonly Entry[], text: string): Entry | undefined {
  const words = key(kinds.exec(text.trim())?.[1] ?? '').split(' ');
  for (let of = 1; of < words.length; of++) {
    const term = termWith(entries, words.slice(of).join(' '));
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
