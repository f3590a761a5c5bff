import { byId, type Casebook, type CaseFile, type Outcome } from '../casebook.ts';
import { sayPounds } from '../say/money.ts';
import { sayDate } from '../say/date.ts';
import { outcomeFates, outcomeKinds } from '../../schema/vocabulary.ts';
import { byText } from '../../schema/day.ts';

/** An outcome as it is set beside a reader's answer. */
export interface Ruling {
  readonly outcome: Outcome;
  readonly text: string;
  /** A court or tribunal made it, and not the regulator. */
  readonly byCourt: boolean;
}

/** What was decided in a case, in the order of time: what it was, the sum, the day, and what became of it. */
export const rulings = (book: Casebook, file: CaseFile): readonly Ruling[] =>
  file.outcomes
    .filter(({ fate }) => fate !== 'separate')
    .map((outcome) => {
      const { kind, amount_gbp: amount, when, fate, note, by } = outcome;
      const said = [
        outcomeKinds[kind],
        amount !== undefined && sayPounds(amount),
        when !== undefined && sayDate(when),
        fate !== 'stands' && `later ${outcomeFates[fate]}`,
      ].filter((words) => words !== false);
      return {
        outcome,
        text: `${said.join(', ')}.${note === undefined ? '' : ` ${note}`}`,
        byCourt: byId(book.actors, by).kind === 'court',
      };
    })
    .sort((a, b) => byText(a.outcome.when?.earliest ?? '', b.outcome.when?.earliest ?? ''));
