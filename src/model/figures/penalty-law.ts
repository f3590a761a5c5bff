import type { Casebook } from '../casebook.ts';
import type { PenaltyLaw } from './share-of-maximum.ts';

/**
 * The law of a penalty, told from the provisions it was imposed under; nothing where they name none that has a maximum.
 *
 * @param day the day of the penalty, ISO: section 155 of the 2018 Act served the EU regulation first and the UK's after it
 */
export function penaltyLaw(book: Casebook, under: readonly string[], day: string): PenaltyLaw | undefined {
  if (under.includes('pecr-2003/reg-31-2026')) return 'PECR/DPA 2018';
  if (under.some((id) => id.startsWith('pecr-2003/'))) return 'PECR';
  if (under.includes('dpa-1998/s-55a')) return 'DPA 1998';
  if (!under.includes('dpa-2018/s-155')) return undefined;
  const ukGdpr = book.instruments.find(({ id }) => id === 'uk-gdpr')?.in_force_from;
  return ukGdpr === undefined || day < ukGdpr ? 'GDPR/DPA 2018' : 'UK GDPR';
}
