import type { Card } from '../card.ts';
import type { Intent, Known } from '../known.ts';
import { byName, byYear, inOrder, together } from './cards.ts';
import { narrowings, type Row } from './filter.ts';
import { type Reading, readRegister } from './reading.ts';
import { registerOf } from './rows.ts';
import { appealed } from './vocabulary.ts';

/** Whether rows are asked for as a whole: in the plural, by whom, or one fine of a trade or a kind, which is every one. */
function asksTogether({ noun, filters, asksWho, asksHowMany, asksAll, asksTotal }: Reading): boolean {
  const whole = asksHowMany || asksAll || asksTotal;
  if (noun === 'many') return whole || filters.length > 0;
  if (noun === 'one') return filters.some(({ by }) => by === 'trade' || by === 'kind');
  return (asksTotal && filters.length === 0) || (filters.length > 0 && (asksWho || whole));
}

/** Of one name the register tells what was imposed when and under which law; how that stands, and what it was, its case tells. */
const isOfName = ({ filters, order }: Reading, rows: readonly Row[]): boolean =>
  filters.every(({ by }) => by === 'name' || by === 'time' || by === 'law') &&
  (filters.length > 1 || (order !== undefined && rows.length > 1));

/** The card of a reading; nothing where a reading asks for nothing. */
function cardOf(known: Known, reading: Reading, rows: readonly Row[]): Card | undefined {
  const named = reading.filters.some(({ by }) => by === 'name');
  if (named && !isOfName(reading, rows)) return undefined;
  if (reading.filters.includes(appealed))
    return reading.filters.length === 1 && !reading.order && asksTogether(reading) ? known.facts.appeals : undefined;
  if (reading.most === 'year') return byYear(known, reading, rows);
  if (reading.most === 'name') return byName(known, reading, rows);
  if (reading.order) return inOrder(known, reading, reading.order, rows);
  return named || asksTogether(reading) ? together(known, reading, rows) : undefined;
}

/**
 * Questions about the register as a whole: "the ten largest fines under PECR", "how many charities were fined in 2017",
 * "which year had most fines". Nothing where no row fits.
 */
export const ofRegister: Intent = ({ text }, known) => {
  const { rows, vocabulary } = registerOf(known);
  const reading = readRegister(text, known.regulator, vocabulary);
  if (!reading) return undefined;
  const chosen = rows.filter((row) =>
    narrowings.every((by) => {
      const values = reading.filters.filter((each) => each.by === by);
      return values.length === 0 || values.some(({ fits }) => fits(row));
    }),
  );
  const card = chosen.length === 0 ? undefined : cardOf(known, reading, chosen);
  return card && { card };
};
