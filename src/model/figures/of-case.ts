import { sayUnit } from '../say/volume.ts';
import type { Casebook, CaseFile } from '../casebook.ts';
import { headlineOf } from '../case/outcome.ts';
import type { Figure, NoFigure } from './figure.ts';
import { type Counted, perHead } from './per-head.ts';
import { type PenaltyLaw, shareOfMaximumNow, shareOfMaximumThen } from './share-of-maximum.ts';

/** The law of a penalty, told from the provisions it was imposed under; nothing where they name none of them. */
function lawOf(under: readonly string[], day: string): PenaltyLaw | undefined {
  if (under.includes('pecr-2003/reg-31-2026')) return 'PECR/DPA 2018';
  if (under.some((id) => id.startsWith('pecr-2003/'))) return 'PECR';
  if (under.includes('dpa-1998/s-55a')) return 'DPA 1998';
  if (under.includes('dpa-2018/s-155')) return day < '2020-12-31' ? 'GDPR/DPA 2018' : 'UK GDPR';
  return undefined;
}

/** What a case counts, for a sum to be divided by. */
export const countedIn = ({ affected }: CaseFile): Counted => ({
  ...affected,
  one: sayUnit(affected.unit, 1),
  many: sayUnit(affected.unit, 2),
});

/** What the site works out from a case's penalty. A case with several sums has none for a maximum: each has its own. */
export function figuresOfCase(book: Casebook, file: CaseFile): readonly (Figure | NoFigure)[] {
  const headline = headlineOf(file.outcomes);
  if (headline?.sum === undefined) return [];
  const head = perHead(headline.sum, countedIn(file));
  const { main, sum, sums } = headline;
  const day = main.when?.earliest;
  // A sum put in place of an earlier one is judged by the law of the earlier.
  const under = [
    ...main.under,
    ...file.outcomes.filter(({ fate }) => fate === 'replaced').flatMap((each) => each.under),
  ];
  const law = day === undefined ? undefined : lawOf(under, day);
  if (sums > 1 || day === undefined || law === undefined) return [head];
  const penalty = { gbp: sum, law, day };
  return [head, shareOfMaximumThen(book, penalty), shareOfMaximumNow(book, penalty)];
}
