import type { CaseFile } from '../casebook.ts';
import { sayPounds } from '../say/money.ts';
import { sayDate } from '../say/date.ts';
import { outcomeKinds } from '../../schema/vocabulary.ts';
import { knownDate } from '../../schema/known-date.ts';

/** An outcome as it is set beside a reader's answer. */
export interface Ruling {
  readonly outcome: CaseFile['outcomes'][number];
  readonly text: string;
  /** A court or tribunal made it, and not the regulator. */
  readonly tribunal: boolean;
}

const judges = /tribunal|court|chancery/;

/** What was decided in a case, in the order of time: what it was, the sum, the day, and what became of it. */
export const rulings = (file: CaseFile): readonly Ruling[] =>
  file.outcomes
    .filter(({ fate }) => fate !== 'separate')
    .map((outcome) => {
      const { kind, amount_gbp: amount, date, fate, note, by } = outcome;
      const said = [
        outcomeKinds[kind],
        amount !== undefined && sayPounds(amount),
        date !== undefined && sayDate(knownDate(date)),
        fate === 'replaced' && 'later replaced',
      ].filter((words) => words !== false);
      return {
        outcome,
        text: `${said.join(', ')}.${note === undefined ? '' : ` ${note}`}`,
        tribunal: judges.test(by),
      };
    })
    .sort((a, b) => {
      const day = ({ outcome: { date } }: Ruling): string => (date === undefined ? '' : knownDate(date).earliest);
      return day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0;
    });
