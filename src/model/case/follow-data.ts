import { kindWords } from '../../schema/flow-kind.ts';
import type { Casebook, CaseFile, CaseFlow } from '../casebook.ts';
import { singular } from '../say/singular.ts';
import { endsOf } from './ends.ts';

/** One hop of a kind of data: the flow, and what joined it or was left behind since the hop before. */
export interface Hop {
  readonly flow: CaseFlow;
  /** The hop that it came by; none where the way begins. */
  readonly from?: CaseFlow;
  readonly added: readonly string[];
  readonly lost: readonly string[];
}

/** A kind of data and the way it took. */
export interface Path {
  /** The kind in words, as the flow that first carried it says it. */
  readonly kind: string;
  /** The kind as an anchor: `data-` and its words. */
  readonly anchor: string;
  readonly hops: readonly Hop[];
}

/** Kinds that are one under several names. */
const synonyms: Readonly<Record<string, string>> = {
  birthday: 'date birth',
  'birth date': 'date birth',
  like: 'page like',
};

/** A kind of data as it is compared: "Names of parents" and "name of parent" are one. */
export function sameKind(words: string): string {
  const kind = words
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/-/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !['the', 'of', 'a', 'an', 'and', 'some', 'their'].includes(word))
    .map(singular)
    .join(' ');
  return synonyms[kind] ?? kind;
}

const words = (flow: CaseFlow): ReadonlyMap<string, string> => new Map(flow.what.map((each) => [sameKind(each), each]));

/** The flows of one way, in their order: the first, and whatever gives to it, is given to by it, or has its giver. */
function joined(flows: readonly CaseFlow[]): readonly CaseFlow[] {
  const way = new Set(flows.slice(0, 1));
  for (let size = 0; size < way.size;) {
    size = way.size;
    for (const flow of flows)
      if ([...way].some(({ from, to }) => to === flow.from || from === flow.from || flow.to === from)) way.add(flow);
  }
  return flows.filter((flow) => way.has(flow));
}

/**
 * The ways of the kinds of data that took more than one hop: flows that carry the kind and hang together, one ending
 * where another begins. Questions, messages and ends carry nothing on.
 */
export function followData(flows: readonly CaseFlow[]): readonly Path[] {
  const carrying = flows.filter((flow) => kindWords(flow.kind).carries);
  const kinds = new Map<string, string>();
  for (const flow of carrying) for (const [kind, said] of words(flow)) if (!kinds.has(kind)) kinds.set(kind, said);
  return [...kinds].flatMap(([kind, said]): Path[] => {
    const way = joined(carrying.filter((flow) => words(flow).has(kind)));
    if (!way.some((flow) => way.some((before) => before.to === flow.from))) return [];
    const hops = way.map((flow, index): Hop => {
      const before = way.slice(0, index).findLast((each) => each.to === flow.from);
      if (!before) return { flow, added: [], lost: [] };
      const [then, now] = [words(before), words(flow)];
      return {
        flow,
        from: before,
        added: [...now].flatMap(([key, text]) => (then.has(key) ? [] : [text])),
        lost: [...then].flatMap(([key, text]) => (now.has(key) ? [] : [text])),
      };
    });
    return [{ kind: said, anchor: `data-${sameKind(said).replaceAll(' ', '-')}`, hops }];
  });
}

/** Flows of other cases that carry the same kind of data to or from an actor that this way passes. */
export function elsewhere(
  book: Casebook,
  file: CaseFile,
  { kind, hops }: Path,
): readonly { readonly flow: CaseFlow; readonly title: string }[] {
  const passed = new Set(hops.flatMap(({ flow }) => endsOf(flow)));
  const key = sameKind(kind);
  return book.cases
    .filter((other) => other.id !== file.id)
    .flatMap((other) =>
      other.flows
        .filter((flow) => words(flow).has(key) && endsOf(flow).some((actor) => passed.has(actor)))
        .map((flow) => ({ flow, title: other.title })),
    );
}

/** The kinds of data that more than one flow carries, as the first of them says it, by name. */
export function kindsAcross(flows: readonly CaseFlow[]): readonly { readonly key: string; readonly said: string }[] {
  const said = new Map<string, string>();
  const count = new Map<string, number>();
  for (const flow of flows)
    for (const [key, text] of words(flow)) {
      if (!said.has(key)) said.set(key, text);
      count.set(key, (count.get(key) ?? 0) + 1);
    }
  return [...said]
    .filter(([key]) => (count.get(key) ?? 0) > 1)
    .map(([key, text]) => ({ key, said: text }))
    .sort((a, b) => (a.said.toLowerCase() < b.said.toLowerCase() ? -1 : 1));
}
