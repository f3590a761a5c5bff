import type { Intent } from '../known.ts';
import { left } from '../question.ts';
import { byName, byYear, inOrder, together } from './cards.ts';
import { narrowings } from './filter.ts';
import { plainWords } from './phrases.ts';
import { type Reading, readRegister } from './reading.ts';
import { registerOf } from './rows.ts';

const money = new Set(['fine', 'fined', 'penalty']);

/** Whether rows are asked for as a whole: in the plural, by whom, or one fine of a trade or a kind, which is every one. */
const asksTogether = ({ noun, filters, whole, asksWho }: Reading): boolean =>
  noun === 'many'
    ? whole || filters.length > 0
    : noun === 'verb'
      ? filters.length > 0 && (asksWho || whole)
      : filters.some(({ by }) => by === 'trade' || by === 'kind');

/**
 * Questions about the register as a whole: "the ten largest fines under PECR", "how many charities were fined in 2017",
 * "which year had most fines". A question that is somebody's whole name, and nothing besides, is about that one.
 */
export const ofRegister: Intent = (asked, known) => {
  const register = registerOf(known);
  const reading = readRegister(asked.text, known.regulator, register.vocabulary);
  if (!reading) return undefined;
  const own = left(asked).flatMap((word) => plainWords(word)).filter((word) => !money.has(word));
  if (register.names.has(own.join(' '))) return undefined;
  const { filters, order, most } = reading;
  const rows = register.rows.filter((row) =>
    narrowings.every((by) => {
      const values = filters.filter((each) => each.by === by);
      return values.length === 0 || values.some(({ fits }) => fits(row));
    }),
  );
  if (rows.length === 0) return undefined;
  const card =
    most === 'year'
      ? byYear(known, reading, rows)
      : most === 'name'
        ? byName(known, reading, rows)
        : order
          ? inOrder(known, reading, order, rows)
          : asksTogether(reading)
            ? together(known, reading, rows)
            : undefined;
  return card && { card };
};
