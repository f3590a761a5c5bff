import { wordsOf } from '../words.ts';
import type { Intent } from './known.ts';

/** A word that is a neutral citation or the number of an appeal, as the index has it. */
const isNumber = (word: string): boolean =>
  /^\d{4}(?:uk|ew)[a-z]+\d+$/.test(word) || /^[a-z]{2,3}\d{7,}[a-z]*$/.test(word);

const numbersIn = (text: string): readonly string[] =>
  wordsOf(text)
    .map(({ word }) => word)
    .filter(isNumber);

/** "[2024] UKUT 105", "EA/2018/0256": the decision or the appeal, with its case. */
export const citation: Intent = ({ text }, { facts }) => {
  const [asked] = numbersIn(text);
  if (asked === undefined) return undefined;
  const fit = facts.decisions.filter(({ reference }) =>
    numbersIn(reference).some(
      (word) => word === asked || (word.startsWith(asked) && /^[a-z]+$/.test(word.slice(asked.length))),
    ),
  );
  const cases = new Set(fit.map(({ card }) => card.links[0].url));
  const [first] = fit;
  return first && cases.size === 1 ? { card: first.card } : undefined;
};
