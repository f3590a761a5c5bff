import { type CoreFile, withCaseFacets } from '../index-file.ts';
import type { SearchIndex } from '../search-index.ts';
import type { FactFile } from './card.ts';
import { citation } from './citation.ts';
import { compare } from './compare.ts';
import { fine, noFine, proposed } from './fine.ts';
import { inTime } from './in-time.ts';
import type { Answered, Intent, Known } from './known.ts';
import { maximum } from './maximum.ts';
import { meaning } from './meaning.ts';
import { Who } from './named.ts';
import { appeal, payment, people, reduced, took, when, who, why } from './of-case.ts';
import { denies, readAsked } from './question.ts';
import { ofRegister } from './register/index.ts';
import { regulatorNamed } from './regulator-in-question.ts';
import { rule } from './rule.ts';
import { withoutSlips } from './slips.ts';
import { sitePage } from './site-page.ts';
import { whoWas } from './who-was.ts';

/** Takes the rows of the register into the index, behind the names, and what answers are made of. */
export function takeFacts(index: SearchIndex, core: CoreFile, facts: FactFile): Omit<Known, 'complete'> {
  index.add(withCaseFacets(core.cases, facts.register));
  return { index, core, facts, who: new Who(index, facts), regulator: regulatorNamed(facts.regulator) };
}

/** Every kind of question that is understood; the first that reads a question answers it. */
const intents: readonly Intent[] = [
  sitePage,
  citation,
  inTime,
  rule,
  compare,
  ofRegister,
  maximum,
  noFine,
  reduced,
  why,
  who,
  when,
  took,
  people,
  proposed,
  fine,
  payment,
  appeal,
  whoWas,
  meaning,
];

/**
 * The answer to a question, from records alone. Nothing for a question that is not understood to its last word, for a
 * name that fits two cases, and where no record holds the fact: then the results are all there is.
 */
export function answer(text: string, known: Known): Answered | undefined {
  const mended = withoutSlips(text, known);
  const asked = readAsked(mended, known.regulator);
  if (denies(asked)) return undefined;
  for (const intent of intents) {
    const answered = intent(asked, known);
    // What was mended to be understood is searched for as it was understood.
    if (answered) return mended === text ? answered : { about: mended, ...answered };
  }
  return undefined;
}
