import { byText } from '../../schema/day.ts';
import { knownDate } from '../../schema/known-date.ts';
import type { Casebook, RegisterRow } from '../casebook.ts';
import { powers } from '../figures/penalty-law.ts';

/** The penalties of the register that a provision gave the power to impose. */
export interface PenaltiesUnder {
  readonly count: number;
  /** Those that were changed, appealed or bear a citation, the latest first: authorities on the power. */
  readonly changed: readonly RegisterRow[];
}

/** Whether a penalty was changed, appealed or decided upon by a court or tribunal, as far as its row says. */
const wentFurther = ({ changed_by, citation, status }: RegisterRow): boolean =>
  changed_by !== undefined || citation !== undefined || status === 'appealed';

/** The register under a provision; nothing where it gives no such power, or none was used. */
export function penaltiesUnder(book: Casebook, provision: string): PenaltiesUnder | undefined {
  const rows = book.register.filter(({ law }) => powers[law].includes(provision));
  if (rows.length === 0) return undefined;
  const day = ({ changed_on, when }: RegisterRow): string =>
    changed_on === undefined ? when.latest : knownDate(changed_on).latest;
  return {
    count: rows.length,
    changed: rows.filter(wentFurther).sort((a, b) => byText(day(b), day(a)) || byText(a.id, b.id)),
  };
}
