import { holds } from '../../schema/standing.ts';
import type { Casebook, CaseFile } from '../casebook.ts';
import { sameKind } from '../case/follow-data.ts';
import { dutiesAtIssue, nowOf } from './law.ts';
import { listed } from '../say/list.ts';
import { capital, nameOf } from '../say/name.ts';

/** Why two cases are set side by side: what they share, in a sentence, and how much that counts. */
interface Reason {
  readonly kind: 'named' | 'rule' | 'successor' | 'actor' | 'topic' | 'data';
  readonly text: string;
  readonly weight: number;
}

/** Two cases worth comparing; `a` comes before `b` in the order of their ids. */
export interface Pair {
  readonly a: CaseFile;
  readonly b: CaseFile;
  readonly reasons: readonly Reason[];
  readonly score: number;
}

const standing = (book: Casebook, file: CaseFile) => dutiesAtIssue(book, file).filter((duty) => holds(duty.standing));

/** The case names the other in its record. */
const named = (a: CaseFile, b: CaseFile): readonly Reason[] =>
  a.related
    .filter((related) => related.case === b.id)
    .map(({ why }) => ({ kind: 'named', text: `${a.title} names ${b.title}: ${why}.`, weight: 6 }));

/** The same duty was broken in both, or one that became the other. */
function rules(book: Casebook, a: CaseFile, b: CaseFile): readonly Reason[] {
  const [ofA, ofB] = [standing(book, a), standing(book, b)];
  const same = ofA.filter(({ provision }) => ofB.some((other) => other.provision.id === provision.id));
  if (same.length > 0)
    return [
      {
        kind: 'rule',
        text: `The same rule was broken: ${listed(same.slice(0, 3).map(({ provision }) => provision.label))}.`,
        weight: Math.min(6, 3 * same.length),
      },
    ];
  const became = (from: typeof ofA, to: typeof ofA) =>
    from.flatMap(({ provision }) => {
      const later = nowOf(book, provision).map(({ id }) => id);
      const ends = (id: string): readonly string[] => {
        const other = book.provisions.find((each) => each.id === id);
        return other ? [id, ...nowOf(book, other).map((each) => each.id)] : [id];
      };
      return to
        .filter((other) => ends(other.provision.id).some((id) => later.includes(id)))
        .map((other) => [provision.label, other.provision.label] as const);
    });
  const [first] = [...became(ofA, ofB), ...became(ofB, ofA)];
  return first
    ? [{ kind: 'successor', text: `One rule in two Acts: ${first[0]} then, ${first[1]} later.`, weight: 2 }]
    : [];
}

/** Somebody gave or got data in both; regulators and courts, which are everywhere, do not count. */
function actors(book: Casebook, a: CaseFile, b: CaseFile): readonly Reason[] {
  const moves = (file: CaseFile, id: string): boolean =>
    file.respondents.includes(id) || file.flows.some(({ from, to }) => from === id || to === id);
  const shared = book.actors.filter(
    ({ id, kind }) => kind !== 'regulator' && kind !== 'court' && moves(a, id) && moves(b, id),
  );
  if (shared.length === 0) return [];
  const names = shared.slice(0, 4).map(nameOf);
  return [
    {
      kind: 'actor',
      text: `${capital(listed(names))} ${shared.length === 1 ? 'is' : 'are'} in both.`,
      weight: Math.min(6, 2 * shared.length),
    },
  ];
}

/** At least two findings on one topic in each. */
function topics(book: Casebook, a: CaseFile, b: CaseFile): readonly Reason[] {
  const count = (file: CaseFile, id: string): number =>
    file.findings.filter((finding) => finding.topics.includes(id)).length;
  const shared = book.topics.filter(({ id }) => count(a, id) > 1 && count(b, id) > 1);
  return shared.length === 0
    ? []
    : [
        {
          kind: 'topic',
          text: `Both have findings on ${listed(shared.map(({ title }) => title.toLowerCase()))}.`,
          weight: Math.min(3, shared.length),
        },
      ];
}

/** At least two kinds of data are the same. */
function data(a: CaseFile, b: CaseFile): readonly Reason[] {
  const ofB = new Set(b.data.map(({ what }) => sameKind(what)));
  const shared = a.data.map(({ what }) => what).filter((what) => ofB.has(sameKind(what)));
  return shared.length < 2
    ? []
    : [{ kind: 'data', text: `The same kinds of data: ${listed(shared)}.`, weight: Math.min(2, shared.length / 2) }];
}

/** The pair of two cases, in the order of their ids, with everything that speaks for comparing them. */
export function pairOf(book: Casebook, one: CaseFile, other: CaseFile): Pair {
  const [a, b] = one.id < other.id ? [one, other] : [other, one];
  const reasons = [
    ...named(a, b),
    ...named(b, a),
    ...rules(book, a, b),
    ...actors(book, a, b),
    ...topics(book, a, b),
    ...data(a, b),
  ];
  // Two cases that name each other are named once as far as the order goes.
  const twice = reasons.filter(({ kind }) => kind === 'named').length === 2 ? 6 : 0;
  return { a, b, reasons, score: reasons.reduce((sum, { weight }) => sum + weight, 0) - twice };
}

/** How many pairs are suggested for a case beside those that records name. */
const likest = 3;

function suggest(book: Casebook): ReadonlyMap<string, readonly Pair[]> {
  return new Map(
    book.cases.map((file) => {
      const pairs = book.cases
        .filter(({ id }) => id !== file.id)
        .map((other) => pairOf(book, file, other))
        .filter(({ score }) => score > 0)
        .sort((x, y) => y.score - x.score || (`${x.a.id} ${x.b.id}` < `${y.a.id} ${y.b.id}` ? -1 : 1));
      const names = ({ a, b }: Pair): boolean => file.related.some(({ case: id }) => id === a.id || id === b.id);
      const kept = pairs.filter((pair, rank) => rank < likest || pair.reasons[0]?.kind === 'named');
      return [file.id, [...kept.filter(names), ...kept.filter((pair) => !names(pair))]] as const;
    }),
  );
}

// The records of a casebook never change, and every case's page asks.
const found = new WeakMap<Casebook, ReadonlyMap<string, readonly Pair[]>>();

/** What each case is best compared with: the cases that it names or that name it, and the likest others; what it names itself first, then the best. */
export function suggestedPairs(book: Casebook): ReadonlyMap<string, readonly Pair[]> {
  const pairs = found.get(book) ?? suggest(book);
  found.set(book, pairs);
  return pairs;
}

/** Every pair that has a page, once: the suggested ones, and those whose page was published and is kept for ever. */
export function pairsWithPage(book: Casebook): readonly Pair[] {
  const published = book.permalinks.flatMap((at) => {
    const [, first, one, other] = at.split('/');
    const [a, b] = [one, other].map((id) => book.cases.find((file) => file.id === id));
    return first === 'compare' && a && b ? [pairOf(book, a, b)] : [];
  });
  const all = [...[...suggestedPairs(book).values()].flat(), ...published];
  return [...new Map(all.map((pair) => [`${pair.a.id} ${pair.b.id}`, pair])).values()];
}
