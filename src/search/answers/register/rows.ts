import { plain } from '../../spelling.ts';
import type { Known } from '../known.ts';
import type { FactFile } from '../card.ts';
import type { Filter, Row } from './filter.ts';
import { type Phrases, plainWords } from './phrases.ts';
import { vocabularyOf } from './vocabulary.ts';

/** The register as questions about it are answered. */
export interface Register {
  readonly rows: readonly Row[];
  readonly vocabulary: Phrases<Filter>;
  /** The names of those who were fined, whole, as words: a question that is one of them is about nobody else. */
  readonly names: ReadonlySet<string>;
}

const forms = new Set(
  'limited ltd plc llp inc llc uk group holdings company co trading as the international'.split(' ').map(plain),
);

const nameKey = (words: readonly string[]): string => words.join(' ');

/** A name without what it is by law: "First Financial (UK) Limited" is "first financial". */
const bare = (name: string): string => nameKey(plainWords(name).filter((word) => !forms.has(word)));

const registers = new WeakMap<FactFile, Register>();

/** The register, made ready once for each file of facts. */
export function registerOf({ facts, core, index: { entries } }: Known): Register {
  const known = registers.get(facts);
  if (known) return known;
  const dataOf = new Map(
    entries.flatMap(({ kind, case: of, facets = [] }) =>
      kind === 'case' && of !== undefined
        ? [[of, facets.flatMap((at) => (core.facets[at]?.facet === 'data' ? [core.facets[at].label] : []))] as const]
        : [],
    ),
  );
  const rows = facts.penalties.flatMap((penalty, row): Row[] => {
    // The register's rows stand behind the names.
    const at = core.entries.length + row;
    const entry = entries[at];
    if (!entry) return [];
    const of = facts.rows[entry.url]?.case;
    return [{ ...penalty, at, entry, data: new Set(of === undefined ? [] : dataOf.get(of)) }];
  });
  const made: Register = {
    rows,
    vocabulary: vocabularyOf(facts.penalties),
    names: new Set(
      [...rows.map(({ entry }) => entry.title), ...core.cases.map(({ title }) => title)].flatMap((name) => [
        nameKey(plainWords(name)),
        bare(name),
      ]),
    ),
  };
  registers.set(facts, made);
  return made;
}
