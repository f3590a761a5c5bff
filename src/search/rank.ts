import type { Kind } from './index-file.ts';
import { readQuery, telling } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { stem } from './spelling.ts';
import { Names, readTerms, type Term } from './terms.ts';
import { limits } from './limits.ts';

/*
 * The ranking, whole:
 *
 * 1. Each word of the question has candidates among the words of the site, each with how sure it is: itself 1, another
 *    form of it .97, a figure that rounds to it .85, a beginning .5 to .8, a synonym .5, a misspelling .3 to .75.
 * 2. An entry is scored by its best label (its title or one of its other names). A word of the question counts its
 *    rarity times its sureness times where it stands: in the label 4, in another label of the entry 2.5,
 *    in the text 1, only in the name of the case .8.
 * 3. A label that the question names whole counts more, the more of it is named: up to 2.2 times.
 * 4. The share of the question's words that an entry has counts squared; less than a third is no answer, and neither is
 *    much less than the best entry has.
 * 5. A kind counts by its weight: a case over its parts for its own name. For the words of a claim the finding wins by
 *    2 and 3, since the claim is its title and the case has the words at best in its text.
 * 6. A source stands behind everything else, unless the question names it.
 */
const inLabel = 4;
/** In another label of the same entry than the one that is scored. */
const inOtherLabel = 2.5;
const inText = 1;
const inCaseName = 0.8;
const namedWhole = 1.2;
/** Another name counts a little less than the title: Experian is first the company, then the case about it. */
const otherName = 0.8;
/** Entries that have less than this share of the question are no answers. */
const leastShare = 0.34;
/** … nor those that have less than this of what the best one has. */
const muchLess = 0.72;
const kindWeights: Readonly<Record<Kind, number>> = {
  case: 1.35,
  actor: 1.12,
  provision: 1.15,
  finding: 1.15,
  term: 1.2,
  topic: 1.05,
  penalty: 0.95,
  flow: 0.8,
  event: 0.85,
  passage: 0.8,
  source: 0.45,
};

/** A source is named by a question that has this much of its title: seven tenths of its words by weight, and nothing else. */
const namesSource = 0.5;

/** One thing found: the entry's place in the index, and how well it fits. */
export interface Hit {
  readonly entry: number;
  readonly score: number;
}

/** What was found, best first, and what was made of the question. */
export interface Answer {
  readonly hits: readonly Hit[];
  /** Stems that count as matches, to be marked where they stand. */
  readonly matched: ReadonlySet<string>;
  /** Typed words that the site does not have, with the words that were taken instead. */
  readonly corrected: readonly (readonly [typed: string, taken: string])[];
  /** Typed words for which there was nothing at all. */
  readonly unknown: readonly string[];
}

const none: Answer = { hits: [], matched: new Set(), corrected: [], unknown: [] };

/** Answers questions from an index. */
export class Finder {
  readonly #index: SearchIndex;
  #names: Names | undefined;
  #namesOf = 0;

  constructor(index: SearchIndex) {
    this.#index = index;
  }

  /**
   * What fits a question as typed. Words that nothing has are left out and named, unless nothing is left.
   *
   * @param asTyped true to correct nothing
   */
  find(typed: string, asTyped = false): Answer {
    const query = readQuery(typed);
    if (query.words.length === 0) return query.phrases.length === 0 ? none : this.#holding(query.phrases);
    const words = telling(query.words);
    let terms = readTerms(this.#index, words, !asTyped);
    let found = this.#score(terms);
    const sure = terms.every(({ candidates: [best] }) => best !== undefined && best.how !== 'fuzzy');
    const name = !asTyped && (!sure || found.length === 0) ? this.#nearName(words) : [];
    if (name.length > 0) {
      const better = this.#score(name);
      if ((better[0]?.score ?? 0) >= (found[0]?.score ?? 0)) [terms, found] = [name, better];
    }
    const known = terms.filter(({ candidates }) => candidates.length > 0);
    const barred = new Set(query.without.flatMap((word) => this.#entriesWith(word)));
    return {
      hits: found.filter(({ entry }) => !barred.has(entry) && this.#index.holds(entry, query.phrases)),
      matched: new Set(
        known.flatMap(({ candidates }) =>
          candidates
            .filter(({ sure: each, how }) => each >= (candidates[0]?.sure ?? 0) - 0.3 && how !== 'synonym')
            .map(({ word }) => stem(word)),
        ),
      ),
      corrected: known.flatMap(({ typed: word, candidates: [best] }) =>
        best?.how === 'fuzzy' ? [[word, this.#index.lexicon.written(best.word)] as const] : [],
      ),
      unknown: terms.filter(({ candidates }) => candidates.length === 0).map((term) => term.typed),
    };
  }

  /** Whatever holds phrases that have small words alone, such as "to whom"; they are in no list of words. */
  #holding(phrases: readonly string[]): Answer {
    const { entries } = this.#index;
    const hits = entries.flatMap(({ kind }, entry) =>
      this.#index.holds(entry, phrases) ? [{ entry, score: kindWeights[kind] }] : [],
    );
    return { ...none, hits: hits.sort((a, b) => b.score - a.score || a.entry - b.entry) };
  }

  /** Words of the site that are spelt most like those of a question that nothing has. */
  nearest(typed: string): readonly string[] {
    return [...new Set(readQuery(typed).words.flatMap(({ word }) => this.#index.lexicon.closest(word, 3)))].slice(
      0,
      limits.offered,
    );
  }

  #nearName(words: Parameters<Names['near']>[0]): Term[] {
    if (this.#namesOf !== this.#index.labels.length) {
      this.#namesOf = this.#index.labels.length;
      this.#names = new Names(
        this.#index.labels.filter(({ entry }) =>
          ['case', 'actor', 'term', 'penalty', 'topic'].includes(this.#index.entries[entry]?.kind ?? ''),
        ),
      );
    }
    const typed = words.map((word) => word.typed).join(' ');
    return (this.#names?.near(words) ?? []).map((root) => ({
      typed,
      candidates: [{ stem: root, word: this.#index.lexicon.wordOf(root), sure: 0.8, how: 'fuzzy' as const }],
    }));
  }

  #entriesWith(word: string): number[] {
    const root = this.#index.lexicon.stemOf(word);
    if (root === undefined) return [];
    const { labels, texts } = this.#index.places(root);
    return [...labels.map((label) => this.#index.labels[label]?.entry ?? -1), ...texts];
  }

  #score(terms: readonly Term[]): Hit[] {
    const index = this.#index;
    const { entries, labels } = index;
    const known = terms.filter(({ candidates }) => candidates.length > 0);
    const weights = known.map(({ candidates }) =>
      Math.max(
        ...candidates.filter((c) => c.sure >= (candidates[0]?.sure ?? 0) - 0.2).map((c) => index.weight(c.stem)),
      ),
    );
    const all = weights.reduce((a, b) => a + b, 0);
    if (all === 0) return [];
    // For each word, how surely each label and each text has it.
    const inLabels = known.map(() => new Float32Array(labels.length));
    const inNames = known.map(() => new Float32Array(entries.length));
    const inTexts = known.map(() => new Float32Array(entries.length));
    const inCases = known.map(() => new Map<number, number>());
    const touched = new Uint8Array(entries.length);
    known.forEach(({ candidates }, t) => {
      const [ofLabels, ofNames, ofTexts, ofCases] = [inLabels[t], inNames[t], inTexts[t], inCases[t]];
      if (!ofLabels || !ofNames || !ofTexts || !ofCases) return;
      for (const { stem: root, sure } of candidates) {
        const places = index.places(root);
        for (const label of places.labels) {
          ofLabels[label] = Math.max(ofLabels[label] ?? 0, sure);
          const entry = labels[label]?.entry ?? 0;
          touched[entry] = 1;
          ofNames[entry] = Math.max(ofNames[entry] ?? 0, sure);
          const of = entries[entry];
          if (of?.kind === 'case' && of.case !== undefined)
            ofCases.set(of.case, Math.max(ofCases.get(of.case) ?? 0, sure));
        }
        for (const entry of places.texts) {
          ofTexts[entry] = Math.max(ofTexts[entry] ?? 0, sure);
          touched[entry] = 1;
        }
      }
    });
    const found: (Hit & { share: number; behind: boolean })[] = [];
    let bestShare = 0;
    for (let entry = 0; entry < entries.length; entry++) {
      if (touched[entry] === 0) continue;
      const { kind, case: ofCase } = entries[entry] ?? { kind: 'source' as const, case: undefined };
      let best = 0;
      let share = 0;
      let wholly = 0;
      for (const label of index.labelsOf[entry] ?? []) {
        let sum = 0;
        let met = 0;
        let named = 0;
        for (let t = 0; t < known.length; t++) {
          const weight = weights[t] ?? 0;
          const here = inLabels[t]?.[label] ?? 0;
          const other = inNames[t]?.[entry] ?? 0;
          const text = inTexts[t]?.[entry] ?? 0;
          const ofName = ofCase === undefined || kind === 'case' ? 0 : (inCases[t]?.get(ofCase) ?? 0);
          const place = Math.max(
            here * here * inLabel,
            other * other * inOtherLabel,
            text * text * inText,
            ofName * ofName * inCaseName,
          );
          if (place === 0) continue;
          sum += weight * place;
          met += weight * Math.min(1, 0.25 + Math.max(other, text, ofName));
          named += weight * here;
        }
        const whole = this.#wholeness(label, named, all);
        const score = sum * (1 + namedWhole * whole) * (labels[label]?.other === true ? otherName : 1);
        if (whole > wholly) wholly = whole;
        if (score > best) best = score;
        if (met > share) share = met;
      }
      share /= all;
      if (share < leastShare || best === 0) continue;
      const behind = kind === 'source' && wholly < namesSource;
      if (share > bestShare && !behind) bestShare = share;
      found.push({ entry, share, behind, score: (best / all) * share * share * kindWeights[kind] });
    }
    return found
      .filter((each) => each.share >= bestShare * muchLess)
      .sort((a, b) => Number(a.behind) - Number(b.behind) || b.score - a.score || a.entry - b.entry);
  }

  /** How nearly the question names a label: the part of the label that is asked for, times that of the question it has. */
  #wholeness(label: number, named: number, all: number): number {
    if (named === 0) return 0;
    const { stems } = this.#index.labels[label] ?? { stems: [] };
    let mass = 0;
    for (const root of stems) mass += this.#index.weight(root);
    const part = Math.min(1, named / Math.max(mass, 0.001));
    return part * part * Math.min(1, named / all);
  }
}
