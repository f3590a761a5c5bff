import { readQuery } from '../query.ts';
import { stem } from '../spelling.ts';
import { wordsOf } from '../words.ts';
import type { Intent } from './known.ts';
import { limits } from '../limits.ts';

/** A word that is a reference to law, or a principle by its number. */
const isReference = (word: string): boolean => /^(?:s|art|reg|sch|para)\d/.test(word) || /^dpp\d$/.test(word);

/** "§ 55A", "Art.32", "UKGDPR art 5.1.f": what a provision asks, in every law that has one of this number. */
export const rule: Intent = ({ text }, { index }) => {
  const asked = readQuery(text).words.map(({ word }) => word);
  const [reference] = asked.filter(isReference);
  if (reference === undefined) return undefined;
  const others = asked.filter((word) => word !== reference).map(stem);
  const found = index.entries.flatMap(({ kind, title, names = [], side = [], text: requires, url, standing }) => {
    if (kind !== 'provision') return [];
    const said = wordsOf([...names, side[0] ?? ''].join('. '));
    const own = said.some(({ word, part }) => !part && word === reference);
    return own && others.every((word) => said.some((each) => stem(each.word) === word))
      ? [{ title, url, text: requires ?? '', label: side[0] ?? '', side: side[1], ...(standing ? { standing } : {}) }]
      : [];
  });
  // What is the law goes before what was.
  const past = ({ side }: { readonly side: string | undefined }): number => Number(side?.startsWith('until ') === true);
  const fit = found.sort((a, b) => past(a) - past(b));
  const [first] = fit;
  if (!first) return undefined;
  if (fit.length === 1)
    return {
      card: {
        what: [first.label, ...(first.side === undefined ? [] : [first.side])].join(', '),
        value: first.title,
        text: first.text,
        links: [{ words: 'The provision', url: first.url }],
      },
    };
  return {
    card: {
      what: 'More than one law has it',
      rows: fit
        .slice(0, limits.inAnswer.provisions)
        .map(({ title, url, label, side }) => ({ head: label, title, url, ...(side === undefined ? {} : { side }) })),
      links: [{ words: 'The first of them', url: first.url }],
    },
  };
};
