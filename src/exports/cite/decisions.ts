import { byId, type Casebook, type CaseFile, type CaseFinding } from '../../model/casebook.ts';
import { citedId, type Citation } from '../../schema/claim.ts';
import { hasFallen } from '../../model/case/outcome.ts';
import { workOfSource } from './of-source.ts';
import type { JudgmentWork, NoticeWork } from './work.ts';

/** A document that decided something: a notice or a judgment. */
export type Decision = NoticeWork | JudgmentWork;

/** The decisions among what is cited, in its order; of several copies of a judgment the first. */
function decisionsIn(book: Casebook, citations: readonly Citation[]): readonly Decision[] {
  const works = citations
    .map((each) => workOfSource(book, byId(book.sources, citedId(each))))
    .filter((work): work is Decision => work.kind === 'notice' || work.kind === 'judgment');
  const name = (work: Decision): string => (work.kind === 'judgment' ? work.number : work.key);
  return works.filter((work, index) => works.findIndex((other) => name(other) === name(work)) === index);
}

/** The one to cite: what stands before what fell, and then a notice before a judgment. */
function best(works: readonly Decision[]): readonly Decision[] {
  const rank = ({ fallen, kind }: Decision): number => (fallen ? 2 : 0) + (kind === 'judgment' ? 1 : 0);
  return [...works].sort((a, b) => rank(a) - rank(b)).slice(0, 1);
}

/** The notice or judgment that a finding rests on, where it cites one. */
export const decisionsOfFinding = (book: Casebook, { sources }: Pick<CaseFinding, 'sources'>): readonly Decision[] =>
  best(decisionsIn(book, sources));

/**
 * The documents of what a case came to: its notice, or else its judgment. Where an outcome fell, all that stand, the
 * newest ruling first; one that fell only where no other was read, since its citation says what became of it.
 */
export function decisionsOfCase(book: Casebook, { outcomes }: Pick<CaseFile, 'outcomes'>): readonly Decision[] {
  const own = outcomes.filter(({ fate }) => fate !== 'separate');
  const works = (of: typeof own): readonly Decision[] =>
    decisionsIn(
      book,
      of.flatMap(({ sources }) => sources),
    );
  if (!own.some(hasFallen)) return best(works(own));
  const isOrder = ({ kind }: (typeof own)[number]): boolean => kind === 'court-order';
  const newest = own.filter(isOrder).sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  const all = works([...newest, ...own.filter((each) => !isOrder(each))]);
  const standing = all.filter(({ fallen }) => !fallen);
  return standing.length > 0 ? standing : all.slice(0, 1);
}
