import { byText } from '../../schema/day.ts';
import { headlineOf, imposedAtFirst, totalOf } from '../case/outcome.ts';
import type { Casebook, CaseFile } from '../casebook.ts';
import { sayPounds } from '../say/money.ts';

/** A penalty that a reader may choose; `none` is an order or a decision without a sum. */
export interface SumOption {
  readonly id: string;
  readonly text: string;
  readonly amount?: number;
  /** What the sum is in this case, if anything: imposed at first, put in its place, or only proposed. */
  readonly own?: 'imposed' | 'replaced-by' | 'proposed';
  /** Another case in which it was fixed, and how it stands there. */
  readonly elsewhere?: SumElsewhere;
}

/** A sum of another case: one of its penalties that stand, the only one, or what was imposed and stands no more. */
export interface SumElsewhere {
  readonly case: CaseFile;
  readonly standing: 'only' | 'one-of-several' | 'fell';
  /** What stands there now in pounds, where the sum fell and another took its place. */
  readonly now?: number;
}

/** The sums that were fixed in a case, each with how it stands there; one that stands before the same one that fell. */
function sumsOf(file: CaseFile): readonly { readonly amount: number; readonly elsewhere: SumElsewhere }[] {
  const { sum, sums } = headlineOf(file.outcomes) ?? {};
  return file.outcomes
    .filter(({ fate }) => fate !== 'separate')
    .flatMap(({ amount_gbp: amount, fate }) => {
      if (amount === undefined) return [];
      const now = sum === undefined ? {} : { now: sum };
      const elsewhere: SumElsewhere =
        fate === 'stands'
          ? { case: file, standing: sums === 1 ? 'only' : 'one-of-several' }
          : { case: file, standing: 'fell', ...now };
      return [{ amount, elsewhere }];
    });
}

const fell = ({ elsewhere }: { readonly elsewhere: SumElsewhere }): number => Number(elsewhere.standing === 'fell');

/**
 * The penalties that a reader can choose from: no sum, what was proposed, imposed and put in its place here, and sums
 * of other cases next below and above; from the least to the most.
 */
export function sumOptions(book: Casebook, file: CaseFile): readonly SumOption[] {
  const outcomes = file.outcomes.filter(({ fate }) => fate !== 'separate');
  const imposed = imposedAtFirst(outcomes);
  const own = new Map<number, SumOption['own']>();
  const proposed = totalOf(outcomes, 'proposed_gbp');
  const now = headlineOf(outcomes)?.sum ?? 0;
  if (proposed > 0) own.set(proposed, 'proposed');
  if (now > 0) own.set(now, 'replaced-by');
  if (imposed !== undefined) own.set(imposed, 'imposed');
  const centre = imposed ?? 100_000;
  const others = book.cases
    .filter(({ id }) => id !== file.id)
    .flatMap(sumsOf)
    .filter(({ amount }) => !own.has(amount))
    .sort((a, b) => a.amount - b.amount || fell(a) - fell(b) || byText(a.elsewhere.case.id, b.elsewhere.case.id))
    .filter(({ amount }, index, all) => all[index - 1]?.amount !== amount);
  const below = others.filter(({ amount }) => amount < centre / 1.6).slice(-2);
  const above = others.filter(({ amount }) => amount > centre * 1.6).slice(0, 2);
  const options = [
    ...[...own].map(([amount, what]): SumOption => ({
      id: String(amount),
      text: sayPounds(amount),
      amount,
      ...(what === undefined ? {} : { own: what }),
    })),
    ...[...below, ...above].map(({ amount, elsewhere }): SumOption => ({
      id: String(amount),
      text: sayPounds(amount),
      amount,
      elsewhere,
    })),
  ].sort((a, b) => (a.amount ?? 0) - (b.amount ?? 0));
  const none: SumOption = {
    id: 'none',
    text: 'No sum of money: an order or a decision of another kind',
    ...(imposed === undefined ? { own: 'imposed' } : {}),
  };
  return [none, ...options];
}
