import { each, sayPounds } from '../say/money.ts';
import type { Figure, NoFigure } from './figure.ts';
import type { Rough } from '../../schema/rough.ts';
import { sayCount } from '../say/count.ts';
import { roughly } from '../say/volume.ts';

/** What a sum is divided by. */
export interface Counted extends Rough {
  readonly count: number | null;
  /** One of what is counted: "record", "person". */
  readonly one: string;
  /** All of them: "records", "people". */
  readonly many: string;
  /** False where the sum was fixed for more than is counted. */
  readonly divisible: boolean;
}

/** A penalty for each person or record, about so much where they are about so many: a measure of scale, not of harm, and not how a penalty is fixed. */
export function perHead(amount: number, counted: Counted): Figure | NoFigure {
  if (counted.count === null) return { reason: `How many ${counted.many} there were is not known.` };
  if (!counted.divisible)
    return {
      reason: `The penalty was fixed for more than the ${counted.many} counted here, so that one cannot be divided by the other.`,
    };
  if (counted.at_most)
    return { reason: `The count is a ceiling (“up to”), so that the amount for each would only be a floor.` };
  if (counted.at_least)
    return { reason: `The count is a floor (“at least”), so that the amount for each would only be a ceiling.` };
  if (counted.count === 1) return { reason: `It was about one ${counted.one}, so that there is nothing to divide.` };
  const result = each(amount, counted.count, counted.about);
  if (result === undefined) return { reason: 'There is nothing to divide.' };
  return {
    kind: 'per-head',
    value: amount / counted.count,
    short: `${result} a ${counted.one}`,
    numerator: { value: amount, said: sayPounds(amount), what: 'the penalty that stands' },
    denominator: { value: counted.count, said: `${roughly(counted)}${sayCount(counted.count)}`, what: counted.many },
    why: `The penalty divided by the number of ${counted.many}. Penalties are not fixed this way; it only shows the scale.`,
  };
}
