import { stem } from '../spelling.ts';
import { wordsOf } from '../words.ts';
import type { Entry } from '../index-file.ts';
import type { Person } from './card.ts';
import type { Intent } from './known.ts';
import { opens } from './question.ts';

const small: ReadonlySet<string> = new Set('who is was were the a an of at in for then'.split(' '));
const short: ReadonlyMap<string, readonly string[]> = new Map([
  ['ceo', ['chief', 'executive']],
  ['boss', ['chief', 'executive']],
  ['md', ['managing', 'director']],
]);

const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);
const rootsOf = (words: readonly string[]): readonly string[] => words.filter((word) => !small.has(word)).map(stem);
const rootsIn = (text: string): readonly string[] => rootsOf(wordsOf(text).map(({ word }) => word));

/** Whether words are those of a name or an office, all of them, in whatever order. */
function areAll(words: readonly string[], text: string): boolean {
  const [asked, own] = [new Set(rootsOf(words)), new Set(rootsIn(text))];
  return asked.size === own.size && [...asked].every((root) => own.has(root));
}

/** Whether a person is called what words say. */
const isCalled = ({ title, names = [] }: Entry, words: readonly string[]): boolean =>
  [title, ...names].some((name) => areAll(words, name));

/** Whether a person was in the office, and in the year, that words say. */
function heldOffice({ office, from, to }: Person, words: readonly string[]): boolean {
  const years = words.filter(isYear);
  const inTime = years.every((year) => from !== undefined && to !== undefined && from <= year && year <= to);
  return (
    office !== undefined &&
    inTime &&
    areAll(
      words.filter((word) => !isYear(word)),
      office,
    )
  );
}

/**
 * "Who is Dido Harding", "who was chief executive of TalkTalk": the one person of whom a record says so. Who is in an office
 * today no record says.
 */
export const whoWas: Intent = (asked, { index, facts, complete }) => {
  const [, verb = ''] = asked.words;
  if (!complete || !opens(asked, 'who') || !['is', 'was', 'were'].includes(verb)) return undefined;
  const words = asked.words.filter((word) => !small.has(word)).flatMap((word) => short.get(word) ?? [word]);
  if (words.length === 0) return undefined;
  const [found, other] = facts.people.filter((person) => {
    const entry = index.entries[person.at];
    return entry !== undefined && (isCalled(entry, words) || (verb !== 'is' && heldOffice(person, words)));
  });
  const entry = index.entries[found?.at ?? -1];
  if (entry?.text === undefined || other) return undefined;
  return {
    card: {
      what: entry.title,
      text: entry.text,
      links: [{ words: `All that is recorded of ${entry.title}`, url: entry.url }],
    },
    about: entry.title,
  };
};
