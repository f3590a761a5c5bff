import type { FactFile } from './card.ts';
import type { Intent } from './known.ts';
import { type Asked, cue, left, opens } from './question.ts';

const allowed = cue('maximum max cap ceiling limit most');
const noun = cue('fine penalty sum possible allowed allow impose law under act amount');
const over = cue('data breach eu');
const past = cue('old former previous');
const present = cue('now today current currently new');

type Maximum = FactFile['maxima'][number];

/** Which of the maxima are of the time that a question names; all of them where it names none. */
function ofTime({ words }: Asked, named: string | undefined): (row: Maximum) => boolean {
  const asks = (kind: { readonly has: (word: string) => boolean }): boolean => words.some(kind.has);
  return ({ from = '', to }) =>
    (named === undefined || (from <= `${named}-12-31` && (to === undefined || to > `${named}-01-01`))) &&
    (!asks(past) || to !== undefined) &&
    (!asks(present) || to === undefined);
}

/** The law and the year that words are, nothing besides; either may be left out. A year may be a part of the name. */
function lawAndYear(
  words: readonly string[],
  laws: ReadonlySet<string>,
): readonly [law: string, year?: string] | undefined {
  const said = words.join(' ').replace(/^1998$/, 'dpa 1998');
  if (said === '' || laws.has(said)) return [said];
  const [, law = '', when] = /^(.*?) ?((?:19|20)\d\d)$/.exec(said) ?? [];
  return when !== undefined && (law === '' || laws.has(law)) ? [law, when] : undefined;
}

/** "Maximum fine under PECR in 2015", "how much can the ICO fine": the most that each law allows or allowed. */
export const maximum: Intent = (asked, { facts }) => {
  const { words } = asked;
  const most = allowed(asked) || (words.includes('much') && (words.includes('can') || words.includes('could')));
  // "Who was fined most" asks for what was imposed, and so do "the most fines".
  if (!most || opens(asked, 'who', 'whom', 'which')) return undefined;
  if (words.includes('most') && (words.includes('fines') || words.includes('penalties'))) return undefined;
  const named = lawAndYear(
    left(asked, allowed, noun, over, past, present),
    new Set(facts.maxima.map((row) => row.law)),
  );
  if (!named || (named[0] === '' && !noun(asked))) return undefined;
  const [law, year] = named;
  // "The 2018 Act" is a law, and no time; of which maximum it is the law is another question.
  if (year !== undefined && words.includes('act')) return undefined;
  const uk = law === 'gdpr' && !words.includes('eu') ? 'uk gdpr' : law;
  const inTime = ofTime(asked, year);
  const rows = facts.maxima.filter((row) => (law === '' || row.law === law || row.law === uk) && inTime(row));
  const [first] = rows;
  if (first?.url === undefined) return undefined;
  return {
    card: {
      what: 'The most that could be imposed, by the law of the conduct',
      rows,
      links: [
        { words: 'The provision', url: first.url },
        { words: 'How near to it penalties came', url: facts.to.questions },
      ],
    },
  };
};
