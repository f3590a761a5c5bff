import type { Limit, Provision } from '../../schema/provision.ts';
import type { Casebook, RegisterRow } from '../casebook.ts';
import { limitOn, sayLimit, sayTurnover } from '../law/limit.ts';
import { sayPounds } from '../say/money.ts';
import { sayDay } from '../say/date.ts';
import { type Figure, type NoFigure, sayShare } from './figure.ts';

/** The law under which a penalty was imposed, as the register names it. */
export type PenaltyLaw = RegisterRow['law'];

/** A penalty as far as its share of a maximum needs it: pounds, and the earliest day that its date can mean. */
export interface Penalty {
  readonly gbp: number;
  readonly law: PenaltyLaw;
  readonly day: string;
  /** The maximum in pounds that the decision worked out, where it did: a share of turnover, or the sum of the law. */
  readonly maximum?: number | undefined;
  /** True where the decision's own maximum is above the sum that the law names and is not published. */
  readonly hidden?: boolean | undefined;
  /** True where all who bear it are in business; of anybody else nothing is said of a turnover. */
  readonly trades?: boolean;
  /** True for a fixed penalty, which has no maximum. */
  readonly fixed?: boolean;
}

/** The provision whose maximum applies to a penalty under a law. */
const ceilings: Readonly<Record<PenaltyLaw, string>> = {
  'DPA 1998': 'dpa-1998/s-55a',
  PECR: 'pecr-2003/reg-31',
  'PECR/DPA 2018': 'pecr-2003/reg-31-2026',
  'GDPR/DPA 2018': 'dpa-2018/s-157',
  'UK GDPR': 'dpa-2018/s-157',
};

const figure = (kind: Figure['kind'], { gbp }: Penalty, limit: Limit, of: Provision, why: string): Figure => ({
  kind,
  value: gbp / limit.gbp,
  short: sayShare(gbp / limit.gbp),
  numerator: { value: gbp, said: sayPounds(gbp), what: 'the penalty' },
  denominator: { value: limit.gbp, said: sayLimit(limit), what: `the maximum, ${of.label}` },
  why,
});

const found = (book: Casebook, id: string): Provision | undefined => book.provisions.find((each) => each.id === id);

/** Why there is no share where the maximum may be one of turnover: of a company large enough the sum is not the maximum. */
const unknown = (limit: Limit): NoFigure => ({
  reason: `The maximum is ${sayLimit(limit)} ${sayTurnover(limit)}, and which of the two it was is not recorded here.`,
});

/** The maximum that the decision worked out, where it is more than the sum that the law names. */
const byTurnover = ({ maximum }: Penalty, limit: Limit): Limit | undefined =>
  maximum !== undefined && maximum > limit.gbp ? { ...limit, gbp: maximum } : undefined;

const hidden = (limit: Limit): NoFigure => ({
  reason: `The decision works the maximum out from turnover, above ${sayLimit(limit)}, and its published text does not show it.`,
});

/** What is said where the decision itself took the sum for the maximum: of a business since its share of turnover was no more. */
function notMore({ turnover_percent }: Limit, { trades, maximum }: Penalty): string {
  if (turnover_percent === undefined || maximum === undefined) return '';
  return trades
    ? ` By the decision ${String(turnover_percent)} % of worldwide turnover was not more than that sum.`
    : ' By the decision that sum was the maximum.';
}

/** Why the maximum is that of the law of the conduct where the law had changed by the day of the penalty. */
const older: Partial<Readonly<Record<PenaltyLaw, string>>> = {
  'DPA 1998':
    'Decided after the 1998 Act was repealed, but under it, since the conduct came before 25 May 2018: so its maximum applied.',
  PECR: 'Decided after the maximum had been raised, but for conduct before 5 February 2026: so the old maximum applied.',
};

/**
 * A penalty as a share of the most that could be imposed under its law. The law is that of the conduct: an old maximum
 * holds for older conduct also after it was raised. Where it was not a sum in pounds, nothing is worked out.
 */
export function shareOfMaximumThen(book: Casebook, penalty: Penalty): Figure | NoFigure {
  const { law, day, gbp } = penalty;
  if (penalty.fixed) return { reason: 'A fixed penalty: the law names the amount itself, not a maximum.' };
  const act = found(book, ceilings[law]);
  if (!act) return { reason: `The maximum under ${law} is not recorded.` };
  const why = older[law];
  if (why !== undefined) {
    const limit = act.limits[0];
    if (!limit) return { reason: `The maximum under ${law} is not recorded.` };
    const late = act.in_force_to !== undefined && day >= act.in_force_to;
    return figure('share-then', penalty, limit, act, late ? why : `The maximum under ${law} on ${sayDay(day)}.`);
  }
  const limit = limitOn(act, day);
  if (!limit) {
    const euro = found(book, 'gdpr/art-83')?.maximum;
    return {
      reason: `Imposed under the EU regulation, which gave the maximum in euro${euro === undefined ? '' : `: ${euro}`}. A sum in pounds is not divided by it.`,
    };
  }
  const own = byTurnover(penalty, limit);
  if (own)
    return figure(
      'share-then',
      penalty,
      own,
      act,
      `The maximum as the decision works it out: ${String(limit.turnover_percent)} % of worldwide turnover, which was more than ${sayLimit(limit)}.`,
    );
  if (penalty.hidden) return hidden(limit);
  if (gbp > limit.gbp)
    return {
      reason: `The penalty is above ${sayLimit(limit)}, so the maximum must have been the share of turnover, which is not recorded here.`,
    };
  if (limit.turnover_percent !== undefined && penalty.maximum === undefined) return unknown(limit);
  const tier =
    law === 'PECR/DPA 2018'
      ? `The higher maximum under PECR on ${sayDay(day)}.`
      : `The higher maximum of section 157 as it stood on the day of the penalty; where the lower one applied, the share was larger.`;
  return figure('share-then', penalty, limit, act, tier + notMore(limit, penalty));
}

/** The same sum beside the most that could be imposed for the like today: a comparison, not what would be imposed. */
export function shareOfMaximumNow(book: Casebook, penalty: Penalty): Figure | NoFigure {
  if (penalty.fixed) return { reason: 'A fixed penalty: the law names the amount itself, not a maximum.' };
  const of = found(book, penalty.law.startsWith('PECR') ? ceilings['PECR/DPA 2018'] : ceilings['UK GDPR']);
  const limit = of?.limits.find(({ to }) => to === undefined);
  if (!of || !limit) return { reason: 'The maximum today is not recorded.' };
  const own = byTurnover(penalty, limit);
  if (own)
    return figure('share-now', penalty, own, of, 'The same share of the same turnover: the law has not changed since.');
  if (penalty.hidden) return hidden(limit);
  if (penalty.gbp > limit.gbp)
    return { reason: `The penalty is above ${sayLimit(limit)}; today too only a share of turnover could reach it.` };
  // Of a penalty under a law without a turnover part it says how the ceiling has risen, which is a sum in both laws.
  const was = found(book, ceilings[penalty.law])?.limits.some(({ turnover_percent }) => turnover_percent !== undefined);
  if (was && penalty.maximum === undefined) return unknown(limit);
  return figure(
    'share-now',
    penalty,
    limit,
    of,
    `The higher maximum as it stands now${was ? '' : `, by its sum alone: it is that ${sayTurnover(limit)}`}. It says how much the ceiling has risen, not what would be imposed today.`,
  );
}
