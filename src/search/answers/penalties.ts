import { stem } from '../spelling.ts';
import { synonyms } from '../synonyms.ts';
import { wordsOf } from '../words.ts';
import type { Known } from './known.ts';

/** Rows of the register that a question means. */
export interface Penalties {
  /** Their places among the entries. */
  readonly rows: readonly number[];
  /** Whether they were chosen by words of their own, and not by a law or a year alone. */
  readonly byWords: boolean;
  /** By what they were chosen, to follow "penalties": " of 2017 under “charities”"; empty for all. */
  readonly said: string;
  /** The same, as the address of the register names it, as far as it can. */
  readonly params: readonly string[];
}

/** The laws by which a question narrows, by the words of their names. */
const laws: readonly (readonly [words: string, said: string, labels: readonly string[], param: string])[] = [
  ['dpa 1998', 'the Data Protection Act 1998', ['DPA 1998'], 'DPA 1998'],
  ['uk gdpr', 'the GDPR, of the EU or the UK', ['GDPR', 'UK GDPR'], ''],
  ['gdpr', 'the GDPR, of the EU or the UK', ['GDPR', 'UK GDPR'], ''],
  ['pecr', 'PECR', ['PECR'], 'PECR'],
  ['1998', 'the Data Protection Act 1998', ['DPA 1998'], 'DPA 1998'],
];

/** The stems of the words that say of a row whom, what for and in which sector. */
function stemsOf({ facts, core }: Known, row: number): ReadonlySet<string> {
  const { title = '', facets = [] } = facts.register[row] ?? {};
  const said = [title, facts.matters[row] ?? '', ...facets.map((at) => core.facets[at]?.label ?? '')];
  return new Set(wordsOf(said.join('. ')).map(({ word }) => stem(word)));
}

/**
 * The rows of the register that words choose: by a law, a year, and by whom, what for and which sector, where a word of
 * the same meaning serves as well. Nothing where no row fits them all.
 */
export function penaltiesOf(words: readonly string[], known: Known): Penalties | undefined {
  const spoken = ` ${words.join(' ')} `;
  const law = laws.find(([name]) => spoken.includes(` ${name} `));
  const others = law ? spoken.replace(` ${law[0]} `, ' ').trim().split(' ') : words;
  const year = others.find((word) => /^(?:19|20)\d\d$/.test(word));
  const rest = others.filter((word) => word !== '' && word !== year);
  const wanted = rest.map(stem).map((root) => [root, ...(synonyms.get(root) ?? [])]);
  const rows = known.facts.register.flatMap(({ date, facets = [] }, row) => {
    if (law && !facets.some((facet) => law[2].includes(known.core.facets[facet]?.label ?? ''))) return [];
    if (year !== undefined && date?.startsWith(year) !== true) return [];
    const own = wanted.length === 0 ? new Set<string>() : stemsOf(known, row);
    // The register's rows stand behind the names.
    return wanted.every((each) => each.some((root) => own.has(root))) ? [known.core.entries.length + row] : [];
  });
  if (rows.length === 0) return undefined;
  return {
    rows,
    byWords: rest.length > 0,
    said: [
      ...(year === undefined ? [] : [` of ${year}`]),
      ...(law ? [` under ${law[1]}`] : []),
      ...(rest.length === 0 ? [] : [` under “${rest.join(' ')}”`]),
    ].join(','),
    params: [
      ...(year === undefined ? [] : [`year=${year}`]),
      ...(law && law[3] !== '' ? [`law=${encodeURIComponent(law[3])}`] : []),
    ],
  };
}
