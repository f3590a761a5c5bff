import { byText } from '../../schema/day.ts';
import { knownDate } from '../../schema/known-date.ts';
import type { Casebook, RegisterRow } from '../casebook.ts';
import { powers } from '../figures/penalty-law.ts';

/** The penalties of the register that a provision gave the power to impose. */
export interface PenaltiesUnder {
  readonly count: number;
  /** Those that a tribunal, a court or the regulator itself changed or that bear a citation, the latest first: authorities on the power. */
  readonly changed: readonly RegisterRow[];
}

/** The register under a provision; nothing where it gives no such power, or none was used. */
export function penaltiesUnder(book: Casebook, provision: string): PenaltiesUnder | undefined {
  const rows = book.register.filter(({ law }) => powers[law].includes(provision));
  if (rows.length === 0) return undefined;
  const day = ({ changed_on, when }: RegisterRow): string =>
    changed_on === undefined ? when.latest : knownDate(changed_on).latest;
  return {
    count: rows.length,
    changed: rows
      .filter(({ changed_by, citation }) => changed_by !== undefined || citation !== undefined)
      .sort((a, b) => byText(day(b), day(a)) || byText(a.id, b.id)),
  };
}
