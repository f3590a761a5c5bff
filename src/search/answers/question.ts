import { stem } from '../spelling.ts';
import { denials, wordsOf } from '../words.ts';
import { namesRegulator, withoutRegulator } from './regulator-in-question.ts';

/** A question as it is read: its words in order, folded, small words among them. */
export interface Asked {
  readonly text: string;
  readonly words: readonly string[];
  /** Its words without the name of the regulator, of whom most is asked. */
  readonly own: readonly string[];
  readonly ofRegulator: boolean;
}

/** Words that make a question of other words. */
export const asking: ReadonlySet<string> = new Set(
  'a about an and any are at be been by can could did do does ever find for from get gets give given got had has have how i in information is it its list many me much of on or please show tell that the their there they this to uk was were what whats when where which who whom whose why with would you your'.split(
    ' ',
  ),
);

/** Words and signs with which a question is asked that may have an answer: a name alone has none of them. */
const mayAsk =
  /\d|\b(?:how|what|who|whom|why|when|which|where|did|was|were|is|are|can|fine[ds]?|penalt\w+|appeal\w*|compare|difference|number of|notice of intent|vs?|versus|define|meaning|maximum|largest|biggest|first)\b/i;

/** Whether a question looks as if it may have an answer, before what answers are made of has come. */
export const looksAsked = (text: string): boolean => mayAsk.test(text);

const wholeWords = (text: string): readonly string[] =>
  wordsOf(text)
    .filter(({ part }) => !part)
    .map(({ word }) => word);

/** Reads a question, with what finds the regulator in it. */
export const readAsked = (text: string, regulator: RegExp): Asked => ({
  text,
  words: wholeWords(text),
  own: wholeWords(withoutRegulator(text, regulator)),
  ofRegulator: namesRegulator(text, regulator),
});

/** Whether a question has "wasn't" or its like: what is recorded does not answer why something is not. */
export const denies = ({ words }: Asked): boolean => words.some((word) => denials.has(word));

const stems = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stem));

/** A set of words in any of their forms: "fine" is also "fined" and "fines". */
export const cue = (words: string): ((asked: Asked) => boolean) & { readonly has: (word: string) => boolean } => {
  const known = stems(words);
  const has = (word: string): boolean => known.has(stem(word));
  return Object.assign((asked: Asked) => asked.words.some(has), { has });
};

/** What is left of a question without the regulator, the words that ask and those that a cue has. */
export const left = (
  asked: Asked,
  ...cues: readonly { readonly has: (word: string) => boolean }[]
): readonly string[] => asked.own.filter((word) => !asking.has(word) && !cues.some(({ has }) => has(word)));

/** Whether a question begins with a word, or with one after "so", "and". */
export const opens = ({ words }: Asked, ...with_: readonly string[]): boolean => with_.includes(words[0] ?? '');
