import type { Entry } from '../index-file.ts';
import { stem } from '../spelling.ts';
import { wordsOf } from '../words.ts';
import type { Intent } from './known.ts';
import { cue, opens } from './question.ts';

const offices = cue(
  'executive chairman chair director commissioner minister officer founder head leader president secretary',
);
const small: ReadonlySet<string> = new Set('who is was were the a an of at in for then'.split(' '));
const short: ReadonlyMap<string, readonly string[]> = new Map([
  ['ceo', ['chief', 'executive']],
  ['boss', ['chief', 'executive']],
  ['md', ['managing', 'director']],
]);

const rootsIn = (text: string): readonly string[] => wordsOf(text).map(({ word }) => stem(word));

/** Whether a text has a year, or one year before it and one after: "2016 to 2020". */
function spans(text: string, year: string): boolean {
  const ranges = [...text.matchAll(/\b((?:19|20)\d\d)(?: to |[–-])((?:19|20)\d\d)\b/g)];
  return text.includes(year) || ranges.some(([, from = '', to = '']) => from <= year && year <= to);
}

/** Whether an entry is of a person who is called, or was, what words say. */
function fits(
  { kind, title, names = [], side = [], text = '' }: Entry,
  words: readonly string[],
  person: string,
): boolean {
  if (kind !== 'actor' || side[0] !== person) return false;
  const roots = words.map(stem);
  const name = [title, ...names].some((each) => {
    const own = rootsIn(each);
    return own.length === roots.length && roots.every((root) => own.includes(root));
  });
  if (name) return true;
  // What is said first is what one was: "Chief executive of TalkTalk at the time of the attack of 2015".
  const [office = ''] = text.split(/[;.]/);
  const said = rootsIn(office);
  const last = words.findLastIndex(offices.has);
  return (
    last >= 0 &&
    roots.slice(0, last + 1).every((root, at) => said[at] === root) &&
    words.every((word, at) => (/^(?:19|20)\d\d$/.test(word) ? spans(office, word) : said.includes(roots[at] ?? '')))
  );
}

/** "Who was chief executive of TalkTalk", "who is Dido Harding": the one person of whom a record says so. */
export const whoWas: Intent = (asked, { index, facts, complete }) => {
  if (!complete || !opens(asked, 'who') || !['is', 'was', 'were'].includes(asked.words[1] ?? '')) return undefined;
  const words = asked.words.filter((word) => !small.has(word)).flatMap((word) => short.get(word) ?? [word]);
  if (words.length === 0) return undefined;
  const [person, other] = index.entries.filter((entry) => fits(entry, words, facts.person));
  if (person?.text === undefined || other) return undefined;
  return {
    card: {
      what: person.title,
      text: person.text,
      links: [{ words: `All that is recorded of ${person.title}`, url: person.url }],
    },
    about: person.title,
  };
};
