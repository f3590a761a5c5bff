import { stem } from '../spelling.ts';
import { synonyms } from '../synonyms.ts';
import { wordsOf } from '../words.ts';
import type { Known } from './known.ts';

/** Rows of the register that a question means. */
export interface Penalties {
  /** Their places among the entries. */
  readonly rows: readonly number[];
  /** Whether a word is looked for in the names of those who were fined. */
  readonly byName: boolean;
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

/** Words of readers for a trade that the register calls “local government”, each with its own for it. */
const trades: ReadonlyMap<string, string> = new Map(
  [
    ['council', 'local'],
    ['borough', 'local'],
    ['authority', 'government'],
  ].map(([theirs = '', ours = '']) => [stem(theirs), stem(ours)] as const),
);

const stemsOf = (said: readonly string[]): ReadonlySet<string> =>
  new Set(wordsOf(said.join('. ')).map(({ word }) => stem(word)));

/** The stems of the words that say of a row what it was for and in which trade. */
const matterOf = ({ facts }: Known, row: number): ReadonlySet<string> => stemsOf([facts.matters[row] ?? '']);

/** The same of the groups of trades by which the register is narrowed. */
const groupsOf = ({ facts, core }: Known, row: number): ReadonlySet<string> =>
  stemsOf((facts.register[row]?.facets ?? []).map((at) => core.facets[at]?.label ?? ''));

/**
 * The rows of the register that words choose: by a law, a year, and by whom, what for and which sector, where a word of
 * the same meaning serves as well. A word that names a trade of a row is not looked for in the groups of trades: a union is
 * no charity, though one group has both. A word that says what rows were for is not looked for in names: a charity for children
 * was not fined over children. Nothing where no row fits them all.
 */
export function penaltiesOf(words: readonly string[], known: Known): Penalties | undefined {
  const spoken = ` ${words.join(' ')} `;
  const law = laws.find(([name]) => spoken.includes(` ${name} `));
  const others = law ? spoken.replace(` ${law[0]} `, ' ').trim().split(' ') : words;
  const year = others.find((word) => /^(?:19|20)\d\d$/.test(word));
  const rest = others.filter((word) => word !== '' && word !== year);
  const wanted = rest
    .map(stem)
    .map((root) => trades.get(root) ?? root)
    .map((root) => [root, ...(synonyms.get(root) ?? [])]);
  const all = known.facts.register.map((_, row) => ({
    own: wanted.length === 0 ? new Set<string>() : matterOf(known, row),
    groups: wanted.length === 0 ? new Set<string>() : groupsOf(known, row),
  }));
  const has = (words: ReadonlySet<string>, each: readonly string[]): boolean => each.some((root) => words.has(root));
  const ofTrade = wanted.map((each) => all.some(({ own }) => has(own, each)));
  const matters = all.map(({ own, groups }) => ({ own, any: new Set([...own, ...groups]) }));
  const named = wanted.map((each) => !matters.some(({ any }) => has(any, each)));
  const rows = known.facts.register.flatMap(({ date, title = '', facets = [] }, row) => {
    if (law && !facets.some((facet) => law[2].includes(known.core.facets[facet]?.label ?? ''))) return [];
    if (year !== undefined && date?.startsWith(year) !== true) return [];
    const [own, name] = [matters[row], named.includes(true) ? stemsOf([title]) : undefined];
    const fits = wanted.every((each, at) => {
      const matter = ofTrade[at] === true ? own?.own : own?.any;
      return (
        (matter !== undefined && has(matter, each)) || (named[at] === true && name !== undefined && has(name, each))
      );
    });
    // The register's rows stand behind the names.
    return fits ? [known.core.entries.length + row] : [];
  });
  if (rows.length === 0) return undefined;
  return {
    rows,
    byName: named.includes(true),
    said: [
      ...(year === undefined ? [] : [` of ${year}`]),
      ...(law ? [` under ${law[1]}`] : []),
      ...(rest.length === 0
        ? []
        : [
            ` under “${rest
              .map((word) => (trades.has(stem(word)) ? 'local government' : word))
              .filter((word, at, all) => all.indexOf(word) === at && (word !== 'local' || all.length === 1))
              .join(' ')}”`,
          ]),
    ].join(','),
    params: [
      ...(year === undefined ? [] : [`year=${year}`]),
      ...(law && law[3] !== '' ? [`law=${encodeURIComponent(law[3])}`] : []),
    ],
  };
}
