import { dayBefore } from '../../schema/day.ts';
import type { Casebook, CaseFile } from '../casebook.ts';
import { sayDate, sayDay } from '../say/date.ts';
import { lawBands } from './bands.ts';
import { instrumentOf } from './instrument.ts';

/**
 * Beside a picture in which the law in force at each date is drawn or told: which penalty was imposed under the general
 * law of an earlier time, that of the conduct. Nothing where the penalties of a case came under the law of their own day.
 */
export function lawOfThen(book: Casebook, { outcomes }: Pick<CaseFile, 'outcomes'>): string | undefined {
  const bands = lawBands(book);
  for (const { kind, fate, when, under } of outcomes) {
    if (kind !== 'monetary-penalty' || fate === 'separate' || when === undefined) continue;
    const ids = under.map((id) => instrumentOf(book, id).id);
    const band = bands.find(({ id, to }) => ids.includes(id) && to !== null && to <= when.earliest);
    if (band?.to)
      return `The penalty of ${sayDate(when)} was imposed under the ${band.label}, the law until ${sayDay(dayBefore(band.to))}, though another was in force by then.`;
  }
  return undefined;
}
