import type { Casebook } from '../casebook.ts';
import type { PenaltyLaw } from './share-of-maximum.ts';

/** The provisions that gave the power to impose the penalties of a law; regulation 31 carried section 55A over to PECR. */
export const powers: Readonly<Record<PenaltyLaw, readonly string[]>> = {
  'DPA 1998': ['dpa-1998/s-55a'],
  PECR: ['pecr-2003/reg-31', 'dpa-1998/s-55a'],
  'PECR/DPA 2018': ['pecr-2003/reg-31-2026'],
  'GDPR/DPA 2018': ['dpa-2018/s-155'],
  'UK GDPR': ['dpa-2018/s-155'],
};

/**
 * The law of a penalty, told from the provisions it was imposed under; nothing where they name none that has a maximum.
 *
 * @param day the day of the penalty, ISO: section 155 of the 2018 Act served the EU regulation first and the UK's after it
 */
export function penaltyLaw(book: Casebook, under: readonly string[], day: string): PenaltyLaw | undefined {
  const has = (law: PenaltyLaw): boolean => powers[law].some((id) => under.includes(id));
  if (has('PECR/DPA 2018')) return 'PECR/DPA 2018';
  if (under.some((id) => id.startsWith('pecr-2003/'))) return 'PECR';
  if (has('DPA 1998')) return 'DPA 1998';
  if (!has('UK GDPR')) return undefined;
  const ukGdpr = book.instruments.find(({ id }) => id === 'uk-gdpr')?.in_force_from;
  return ukGdpr === undefined || day < ukGdpr ? 'GDPR/DPA 2018' : 'UK GDPR';
}
