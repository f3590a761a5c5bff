import { byId, type Casebook } from '../casebook.ts';
import type { LawInForce } from './law-in-force.ts';
import { sayLimit } from './limit.ts';

function maximumOf(book: Casebook, id: string | undefined): Pick<LawInForce, 'maximum'> {
  const [limit] = id === undefined ? [] : byId(book.provisions, id).limits;
  if (limit?.from === undefined) return {};
  const share = limit.turnover_percent === undefined ? '' : ` or ${String(limit.turnover_percent)} % of turnover`;
  return { maximum: { text: `${sayLimit(limit)}${share}`, from: limit.from } };
}

/**
 * The general law in force, one band after another, as the records of the instruments have it. An Act that came into force in
 * stages counts from the day that its band names, else from the first of its provisions.
 */
export function lawBands(book: Casebook): readonly LawInForce[] {
  const bands = book.instruments
    .flatMap(({ id, band, in_force_from, provisions }) => {
      const begun = band?.from ?? in_force_from;
      const [from = ''] = begun ? [begun] : provisions.flatMap((each) => each.in_force_from ?? []).sort();
      return band && from !== ''
        ? [{ id, from, label: band.label, short: band.short, ...maximumOf(book, band.maximum) }]
        : [];
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return bands.map((band, place) => ({ ...band, to: bands[place + 1]?.from ?? null }));
}
