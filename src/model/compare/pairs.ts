import { holds } from '../../schema/standing.ts';
import { endsOf } from '../case/ends.ts';
import { isBreach } from '../case/rule.ts';
import { byId, type Casebook, type CaseFile } from '../casebook.ts';
import { grouped, once } from '../once.ts';
import { sameKind } from '../case/follow-data.ts';
import { type DutyAtIssue, dutiesAtIssue, nowOf } from './law.ts';
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

/** What of a case speaks for comparing it with others; looked at once, since it is held against every other. */
interface Profile {
  /** Whether its rules are said to have been broken, and not only to be at issue. */
  readonly isBreach: boolean;
  readonly standing: readonly DutyAtIssue[];
  /** What the rules that stand are now, each with its own id. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
  /** Those who gave or got data, or answer for it. */
  readonly moved: ReadonlySet<string>;
  /** How many findings are on each topic. */
  readonly topics: ReadonlyMap<string, number>;
  readonly kinds: ReadonlySet<string>;
}

const profiles = once((book: Casebook) =>
  once((file: CaseFile): Profile => {
    const standing = dutiesAtIssue(book, file).filter((duty) => holds(duty.standing));
    const topics = grouped(file.findings, (finding) => finding.topics);
    return {
      isBreach: isBreach(file),
      standing,
      lines: new Map(
        standing.map(({ provision }) => [provision.id, nowOf(book, provision).map(({ id }) => id)] as const),
      ),
      moved: new Set([...file.respondents, ...file.flows.flatMap(endsOf)]),
      topics: new Map([...topics].map(([id, findings]) => [id, findings.length])),
      kinds: new Set(file.data.map(({ what }) => sameKind(what))),
    };
  }),
);

/** The case names the other in its record. */
const named = (a: CaseFile, b: CaseFile): readonly Reason[] =>
  a.related
    .filter((related) => related.case === b.id)
    .map(({ why }) => ({ kind: 'named', text: `${a.title} names ${b.title}: ${why}.`, weight: 6 }));

/** The same duty was broken in both or at issue there, or one that became the other. */
function rules(a: Profile, b: Profile): readonly Reason[] {
  const [ofA, ofB] = [a.standing, b.standing];
  const same = ofA.filter(({ provision }) => ofB.some((other) => other.provision.id === provision.id));
  if (same.length > 0)
    return [
      {
        kind: 'rule',
        text: `The same rule was ${a.isBreach && b.isBreach ? 'broken' : 'at issue'}: ${listed(same.slice(0, 3).map(({ provision }) => provision.label))}.`,
        weight: Math.min(6, 3 * same.length),
      },
    ];
  const became = (from: Profile, to: Profile) =>
    from.standing.flatMap(({ provision }) => {
      const later = from.lines.get(provision.id) ?? [];
      return to.standing
        .filter(({ provision: { id } }) => [id, ...(to.lines.get(id) ?? [])].some((end) => later.includes(end)))
        .map((other) => [provision.label, other.provision.label] as const);
    });
  const [first] = [...became(a, b), ...became(b, a)];
  return first
    ? [{ kind: 'successor', text: `One rule in two Acts: ${first[0]} then, ${first[1]} later.`, weight: 2 }]
    : [];
}

/** Somebody gave or got data in both; regulators and courts, which are everywhere, do not count. */
function actors(book: Casebook, a: Profile, b: Profile): readonly Reason[] {
  const shared = [...a.moved]
    .filter((id) => b.moved.has(id))
    .sort()
    .map((id) => byId(book.actors, id))
    .filter(({ kind }) => kind !== 'regulator' && kind !== 'court');
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
function topics(book: Casebook, a: Profile, b: Profile): readonly Reason[] {
  const shared = book.topics.filter(({ id }) => (a.topics.get(id) ?? 0) > 1 && (b.topics.get(id) ?? 0) > 1);
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
function data(a: CaseFile, { kinds }: Profile): readonly Reason[] {
  const shared = a.data.map(({ what }) => what).filter((what) => kinds.has(sameKind(what)));
  return shared.length < 2
    ? []
    : [{ kind: 'data', text: `The same kinds of data: ${listed(shared)}.`, weight: Math.min(2, shared.length / 2) }];
}

/** The pair of two cases, in the order of their ids, with everything that speaks for comparing them. */
export function pairOf(book: Casebook, one: CaseFile, other: CaseFile): Pair {
  const [a, b] = one.id < other.id ? [one, other] : [other, one];
  const [ofA, ofB] = [profiles(book)(a), profiles(book)(b)];
  const reasons = [
    ...named(a, b),
    ...named(b, a),
    ...rules(ofA, ofB),
    ...actors(book, ofA, ofB),
    ...topics(book, ofA, ofB),
    ...data(a, ofB),
  ];
  // Two cases that name each other are named once as far as the order goes.
  const twice = reasons.filter(({ kind }) => kind === 'named').length === 2 ? 6 : 0;
  return { a, b, reasons, score: reasons.reduce((sum, { weight }) => sum + weight, 0) - twice };
}

/** How many pairs are suggested for a case beside those that records name. */
const likest = 3;

/** What each case is best compared with: the cases that it names or that name it, and the likest others; what it names itself first, then the best. */
export const suggestedPairs = once((book: Casebook): ReadonlyMap<string, readonly Pair[]> => {
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
});

const keyOf = (a: string, b: string): string => `${a} ${b}`;

const paired = once((book: Casebook): ReadonlyMap<string, Pair> => {
  const cases = new Map(book.cases.map((file) => [file.id, file]));
  const published = book.permalinks.flatMap((at) => {
    const [, first, one = '', other = ''] = at.split('/');
    if (first !== 'compare') return [];
    const [a, b] = [cases.get(one), cases.get(other)];
    return a && b ? [pairOf(book, a, b)] : [];
  });
  const all = [...[...suggestedPairs(book).values()].flat(), ...published];
  return new Map(all.map((pair) => [keyOf(pair.a.id, pair.b.id), pair]));
});

/** Every pair that has a page, once: the suggested ones, and those whose page was published and is kept for ever. */
export const pairsWithPage = (book: Casebook): readonly Pair[] => [...paired(book).values()];

/** The pair whose page stands under two ids, where it has one. */
export const pairWithPage = (book: Casebook, a: string, b: string): Pair | undefined => paired(book).get(keyOf(a, b));
