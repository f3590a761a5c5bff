import type { FactFile } from '../card.ts';
import type { Known } from '../known.ts';
import type { Filter, Row } from './filter.ts';
import { type Phrases, plainWords } from './phrases.ts';
import { vocabularyOf } from './vocabulary.ts';

/** The register as questions about it are answered. */
interface Register {
  readonly rows: readonly Row[];
  readonly vocabulary: Phrases<Filter>;
}

const forms: ReadonlySet<string> = new Set('limited ltd plc llp inc llc uk group holding company co the'.split(' '));

/** A name in the ways in which it is said whole: with what stands in brackets and what it is by law, and without. */
function waysOf(name: string): readonly string[] {
  const words = [...plainWords(name.replace(/\([^)]*\)/g, ' '))];
  while (words.length > 1 && forms.has(words.at(-1) ?? '')) words.pop();
  if (words.length > 1 && words[0] === 'the') words.shift();
  return [plainWords(name).join(' '), words.join(' ')];
}

/** Every whole name of those who were fined, with the title of their rows; none that two of them have. */
function namesOf({ facts, core }: Known, rows: readonly Row[]): ReadonlyMap<string, string> {
  const said = rows.flatMap(({ entry: { title, url } }) => {
    const of = facts.rows[url]?.case;
    const others = of === undefined ? [] : [core.cases[of]?.title ?? '', ...(facts.cases[of]?.also ?? [])];
    return [title, ...others].flatMap(waysOf).map((name) => [name, title] as const);
  });
  return new Map(
    [...Map.groupBy(said, ([name]) => name)].flatMap(([name, list]) => {
      const titles = new Set(list.map(([, title]) => title));
      return titles.size === 1 && name !== '' ? [[name, [...titles].join('')] as const] : [];
    }),
  );
}

/** The kinds of data of each case, in words. */
const dataOfCases = ({ core, index: { entries } }: Known): ReadonlyMap<number, ReadonlySet<string>> =>
  new Map(
    entries.flatMap(({ kind, case: of, facets = [] }) => {
      if (kind !== 'case' || of === undefined) return [];
      const values = facets.flatMap((at) => core.facets[at] ?? []);
      return [[of, new Set(values.filter(({ facet }) => facet === 'data').map(({ label }) => label))] as const];
    }),
  );

const registers = new WeakMap<FactFile, Register>();

/** The register, made ready once for each file of facts. */
export function registerOf(known: Known): Register {
  const { facts, core, index } = known;
  const made = registers.get(facts);
  if (made) return made;
  const data = dataOfCases(known);
  const rows = facts.penalties.flatMap((penalty, row): Row[] => {
    // The register's rows stand behind the names.
    const at = core.entries.length + row;
    const entry = index.entries[at];
    if (!entry) return [];
    return [{ ...penalty, at, entry, data: data.get(facts.rows[entry.url]?.case ?? -1) ?? new Set() }];
  });
  const register = { rows, vocabulary: vocabularyOf(rows, namesOf(known, rows)) };
  registers.set(facts, register);
  return register;
}
