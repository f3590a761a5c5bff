import { readQuery } from '../query.ts';
import type { SearchIndex } from '../search-index.ts';
import { readTerms } from '../terms.ts';
import { empty, wordsOf } from '../words.ts';
import type { FactFile } from './card.ts';

/** Whom or what words name: one case, or the rows of one name in the register. */
export type Named =
  | { readonly case: number; readonly rows: readonly number[] }
  | { readonly case?: undefined; readonly rows: readonly [number, ...number[]] };

/** A name with the stems it consists of; the title of a case or of a row may be said in part, beginning with its first word. */
interface Name {
  readonly title: boolean;
  readonly stems: readonly number[];
  readonly case?: number;
  /** A row of the register, as the place of its entry. */
  readonly row?: number;
}

/** A misspelling that is less sure than this names nobody. */
const sureEnough = 0.6;

/** Who is meant by a name in a question. Made once the names of the index are there. */
export class Who {
  readonly #index: SearchIndex;
  readonly #names: readonly Name[];

  constructor(index: SearchIndex, facts: FactFile) {
    this.#index = index;
    const { lexicon } = index;
    const own = index.labels.flatMap(({ entry, stems, other }): Name[] => {
      const title = !other;
      const { kind, case: of, url = '' } = index.entries[entry] ?? {};
      if (kind === 'case' && of !== undefined) return [{ stems, title, case: of }];
      if (kind !== 'penalty') return [];
      const theirs = facts.rows[url]?.case;
      return [{ stems, title, row: entry, ...(theirs === undefined ? {} : { case: theirs }) }];
    });
    const respondents = facts.cases.flatMap(({ also }, of) =>
      also.map((name): Name => ({
        title: false,
        case: of,
        stems: wordsOf(name)
          .filter(({ word, part }) => !part && !empty.has(word))
          .flatMap(({ word }) => lexicon.stemOf(word) ?? []),
      })),
    );
    this.#names = [...own, ...respondents];
  }

  /**
   * Whom words name, all of them together; nothing if a word is no part of the name, or if two fit. A name that is
   * said whole goes before names that have more words.
   */
  named(words: readonly string[]): Named | undefined {
    if (words.length === 0) return undefined;
    // The blank says that the last word is finished.
    const terms = readTerms(this.#index, readQuery(`${words.join(' ')} `).words, true).map(({ candidates }) => {
      const [best] = candidates;
      const fit = candidates.filter(
        ({ how, sure }) => how === best?.how && (how === 'exact' || how === 'fuzzy') && sure >= sureEnough,
      );
      return new Set(fit.filter(({ sure }) => sure >= (best?.sure ?? 1) - 0.02).map(({ stem }) => stem));
    });
    if (terms.length === 0 || terms.some(({ size }) => size === 0)) return undefined;
    const fit = this.#names.filter(({ stems }) => terms.every((each) => stems.some((stem) => each.has(stem))));
    const whole = fit.filter(({ stems }) => stems.every((stem) => terms.some((each) => each.has(stem))));
    const begun = fit.filter(
      ({ title, stems: [first] }) => title && terms.some((each) => first !== undefined && each.has(first)),
    );
    if (whole.length > 0) return this.#one(whole);
    // A part of a name may be the part of another: then nobody is named.
    const one = this.#one(begun);
    return one?.case !== undefined && one.rows.length > 0 ? undefined : one;
  }

  #one(names: readonly Name[]): Named | undefined {
    const cases = new Set(names.flatMap(({ case: of }) => of ?? []));
    const rows = [
      ...new Set(names.flatMap(({ row, case: of }) => (row === undefined || of !== undefined ? [] : [row]))),
    ];
    const [of, second] = cases;
    if (second !== undefined) return undefined;
    if (of !== undefined) return { case: of, rows };
    const [row, ...more] = rows;
    const title = this.#index.entries[row ?? -1]?.title;
    return row === undefined || more.some((each) => this.#index.entries[each]?.title !== title)
      ? undefined
      : { rows: [row, ...more] };
  }
}
