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
  /** True for a fixed penalty, which has no maximum. */
  readonly fixed?: boolean;
}

/** The provisions whose maximum applies to a penalty under a law, in the order in which they were in force. */
const ceilings: Readonly<Record<PenaltyLaw, readonly string[]>> = {
  'DPA 1998': ['dpa-1998/s-55a'],
  PECR: ['pecr-2003/reg-31', 'pecr-2003/reg-31-2026'],
  'GDPR/DPA 2018': ['dpa-2018/s-157'],
  'UK GDPR': ['dpa-2018/s-157'],
};

const figure = (kind: Figure['kind'], { gbp }: Penalty, limit: Limit, of: Provision, why: string): Figure => ({
  kind,
  value: gbp / limit.gbp,
  short: sayShare(gbp / limit.gbp),
  numerator: { value: gbp, said: sayPounds(gbp), what: 'the sum' },
  denominator: { value: limit.gbp, said: sayLimit(limit), what: `the maximum, ${of.label}` },
  why,
});

const found = (book: Casebook, ids: readonly string[]): readonly Provision[] =>
  ids.flatMap((id) => book.provisions.find((each) => each.id === id) ?? []);

const turnover = (limit: Limit): string =>
  limit.turnover_percent === undefined
    ? ''
    : ` The maximum is that sum ${sayTurnover(limit)}; the turnover is not recorded here, so the share of the true maximum may be smaller.`;

/**
 * A penalty as a share of the most that could be imposed under its law. The law is that of the conduct: the 1998 Act's
 * maximum holds for older conduct also after the Act was repealed. Where the sum in force was not seen, nothing is said.
 */
export function shareOfMaximumThen(book: Casebook, penalty: Penalty): Figure | NoFigure {
  const { law, day, gbp } = penalty;
  if (penalty.fixed) return { reason: 'A fixed penalty: the law names the sum itself, not a maximum.' };
  const [act] = found(book, ceilings[law]);
  if (!act) return { reason: `The maximum under ${law} is not recorded.` };
  if (law === 'DPA 1998') {
    const limit = act.limits[0];
    if (!limit) return { reason: `The maximum under ${law} is not recorded.` };
    const late = act.in_force_to !== undefined && day >= act.in_force_to;
    return figure(
      'share-then',
      penalty,
      limit,
      act,
      late
        ? `Decided after the 1998 Act was repealed, but under it, since the conduct came before 25 May 2018: so its maximum applied.`
        : `The maximum under the 1998 Act when the penalty was imposed.`,
    );
  }
  const [of, limit] = found(book, ceilings[law])
    .flatMap((each): [Provision, Limit][] => {
      const on = limitOn(each, day);
      return on && (each.in_force_from === undefined || each.in_force_from <= day) ? [[each, on]] : [];
    })
    .at(-1) ?? [act, undefined];
  if (!limit)
    return {
      reason: `Imposed before 31 December 2020, when the EU regulation itself fixed the maximum; its sums were not seen for this site, so no share is given.`,
    };
  if (gbp > limit.gbp)
    return {
      reason: `The sum is above ${sayLimit(limit)}, so the maximum must have been the share of turnover, which is not recorded here.`,
    };
  const why =
    law === 'PECR'
      ? `The maximum under PECR on ${sayDay(day)}.`
      : `The higher maximum of section 157 as it stood on the day of the penalty; where the lower one applied, the share was larger.`;
  return figure('share-then', penalty, limit, of, why + turnover(limit));
}

/** The same sum beside the most that could be imposed for the like today: a comparison, not what would be imposed. */
export function shareOfMaximumNow(book: Casebook, penalty: Penalty): Figure | NoFigure {
  if (penalty.fixed) return { reason: 'A fixed penalty: the law names the sum itself, not a maximum.' };
  const [of] = found(book, penalty.law === 'PECR' ? ['pecr-2003/reg-31-2026'] : ['dpa-2018/s-157']);
  const limit = of?.limits.find(({ to }) => to === undefined);
  if (!of || !limit) return { reason: 'The maximum today is not recorded.' };
  if (penalty.gbp > limit.gbp)
    return { reason: `The sum is above ${sayLimit(limit)}; today too only a share of turnover could reach it.` };
  return figure(
    'share-now',
    penalty,
    limit,
    of,
    `The higher maximum as it stands now.${turnover(limit)} It says how much the ceiling has risen, not what would be imposed today.`,
  );
}
