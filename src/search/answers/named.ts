import { readQuery } from '../query.ts';
import { companyForms, type SearchIndex } from '../search-index.ts';
import { readTerms } from '../terms.ts';
import { empty, wordsOf } from '../words.ts';
import type { FactFile, Party } from './card.ts';

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

/** A name of somebody of whom a fine can be asked. */
interface PartyName {
  readonly party: Party;
  readonly stems: readonly number[];
}

/** A misspelling that is less sure than this names nobody. */
const sureEnough = 0.6;

/** Whether words are a name from its first word to its last. */
const isWhole = (terms: readonly ReadonlySet<number>[], stems: readonly number[]): boolean =>
  terms.length > 0 &&
  stems.length > 0 &&
  terms.every((each) => stems.some((stem) => each.has(stem))) &&
  stems.every((stem) => terms.some((each) => each.has(stem)));

/** Who is meant by a name in a question. Made once the names of the index are there. */
export class Who {
  readonly #index: SearchIndex;
  readonly #names: readonly Name[];
  /** The names of everyone of whom a fine can be asked. */
  readonly #parties: readonly PartyName[];
  /** The names of those who are one of several respondents of a case. */
  readonly #several: readonly (readonly number[])[];

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
    const stemsOf = (name: string): readonly number[] =>
      wordsOf(name)
        .filter(({ word, part }) => !part && !empty.has(word))
        .flatMap(({ word }) => lexicon.stemOf(word) ?? []);
    const respondents = facts.cases.flatMap(({ also }, of) =>
      also.map((name): Name => ({
        title: false,
        case: of,
        stems: stemsOf(name),
      })),
    );
    this.#names = [...own, ...respondents];
    this.#several = respondents.flatMap(({ case: of, stems }) => (facts.cases[of ?? -1]?.several ? [stems] : []));
    this.#parties = facts.parties.flatMap((party) => [
      ...(index.labelsOf[party.at] ?? []).map((label) => ({ party, stems: index.labels[label]?.stems ?? [] })),
      ...(party.also ?? []).map((name) => ({ party, stems: stemsOf(name) })),
    ]);
  }

  /** The case whose title words are, whole. */
  titled(words: readonly string[]): number | undefined {
    const terms = this.#terms(words);
    const fit = this.#names.filter(({ title, row, stems }) => title && row === undefined && isWhole(terms, stems));
    return fit.length === 1 ? fit[0]?.case : undefined;
  }

  /** Whether words are a name from its first word to its last. */
  isWhole(words: readonly string[]): boolean {
    const terms = this.#terms(words);
    // What else a row is found by is a part of its name.
    return this.#names.some(({ stems, title, row }) => (title || row === undefined) && isWhole(terms, stems));
  }

  /** Whether words are the name of one among several respondents of a case, and not of the case itself. */
  isOneOfSeveral(words: readonly string[]): boolean {
    const terms = this.#terms(words);
    const own = this.#names.some(
      ({ title, row, case: of, stems }) =>
        title && row === undefined && of !== undefined && terms.every((each) => stems.some((stem) => each.has(stem))),
    );
    return !own && this.#several.some((stems) => terms.every((each) => stems.some((stem) => each.has(stem))));
  }

  /**
   * Who bears a name, whole; of one who was fined its beginning is enough. Of two that bear it, the one that was fined:
   * a company is asked for by the name that its owner bears too.
   */
  party(words: readonly string[]): Party | undefined {
    const terms = this.#terms(words);
    const one = (fit: readonly PartyName[]): Party | undefined => {
      const all = [...new Set(fit.map(({ party }) => party))];
      const fined = all.filter((party) => party.fined === true);
      return all.length === 1 ? all[0] : fined.length === 1 ? fined[0] : undefined;
    };
    const whole = this.#parties.filter(({ stems }) => isWhole(terms, stems));
    if (whole.length > 0) return one(whole);
    // "Police" begins one name and is a word of many.
    if (this.rowsWith(words).length > 0) return undefined;
    const [begin] = terms;
    return one(
      this.#parties.filter(
        ({ party, stems: [first, ...more] }) =>
          party.fined === true &&
          first !== undefined &&
          begin?.has(first) === true &&
          terms.slice(1).every((each) => more.some((stem) => each.has(stem))),
      ),
    );
  }

  /** Whether words are one, and it, or what it is taken for, is no name alone: a text has it in small letters. */
  isOrdinary(words: readonly string[]): boolean {
    const index = this.#index;
    const [stems = [], ...others] = this.#terms(words);
    return (
      others.length === 0 &&
      [...stems].some((root) =>
        index.places(root).texts.some((at) => {
          const { text = '', more = '' } = index.entries[at] ?? {};
          return [text, more].some((each) =>
            wordsOf(each).some(
              ({ word, start, end }) => index.lexicon.stemOf(word) === root && each.slice(start, end) === word,
            ),
          );
        }),
      )
    );
  }

  /** The rows of the register without a case whose name has all of some words. */
  rowsWith(words: readonly string[]): readonly number[] {
    const terms = this.#terms(words);
    const fit = this.#names.filter(
      ({ row, case: of, stems }) =>
        row !== undefined && of === undefined && terms.every((each) => stems.some((stem) => each.has(stem))),
    );
    return terms.length === 0 ? [] : [...new Set(fit.flatMap(({ row }) => row ?? []))];
  }

  /**
   * Whom words name, all of them together; nothing if a word is no part of the name, or if two fit. A name that is
   * said whole goes before names that have more words.
   */
  named(words: readonly string[]): Named | undefined {
    const terms = this.#terms(words);
    if (terms.length === 0) return undefined;
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

  /** What each word may be among the words of names; nothing where one is no word of a name. */
  #terms(words: readonly string[]): readonly ReadonlySet<number>[] {
    // A name is the same with "Limited" behind it.
    const telling = words.filter((word, at) => at === 0 || !companyForms.has(word));
    if (telling.length === 0) return [];
    // The blank says that the last word is finished.
    const terms = readTerms(this.#index, readQuery(`${telling.join(' ')} `).words, true).map(({ candidates }) => {
      const [best] = candidates;
      const fit = candidates.filter(
        ({ how, sure }) => how === best?.how && (how === 'exact' || how === 'fuzzy') && sure >= sureEnough,
      );
      return new Set(fit.filter(({ sure }) => sure >= (best?.sure ?? 1) - 0.02).map(({ stem }) => stem));
    });
    return terms.some(({ size }) => size === 0) ? [] : terms;
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
