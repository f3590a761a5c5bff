import { sayUnit } from '../say/volume.ts';
import type { Casebook, CaseFile } from '../casebook.ts';
import { headlineOf } from '../case/outcome.ts';
import type { Figure, NoFigure } from './figure.ts';
import { type Counted, perHead } from './per-head.ts';
import { penaltyLaw } from './penalty-law.ts';
import { shareOfMaximumNow, shareOfMaximumThen } from './share-of-maximum.ts';
import { trades } from './trades.ts';

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
  // A sum put in place of an earlier one is judged by the law of the earlier, as it stood on the earlier's day.
  const replaced = file.outcomes.filter(({ fate, amount_gbp }) => fate === 'replaced' && amount_gbp !== undefined);
  const day = [...replaced, main].flatMap(({ when }) => when?.earliest ?? []).sort()[0];
  const under = [...main.under, ...replaced.flatMap((each) => each.under)];
  const law = day === undefined ? undefined : penaltyLaw(book, under, day);
  if (sums > 1 || day === undefined || law === undefined) return [head];
  const penalty = {
    gbp: sum,
    law,
    day,
    maximum: main.maximum_gbp,
    hidden: main.maximum_hidden,
    trades: trades(book, { file, outcome: main }),
  };
  return [head, shareOfMaximumThen(book, penalty), shareOfMaximumNow(book, penalty)];
}
