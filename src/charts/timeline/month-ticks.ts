import { utcMonth } from 'd3';
import { isoDay, shortMonth, yearOf } from '../../schema/day.ts';
import { momentOf } from '../time/days.ts';
import { type AxisPiece, xOf } from '../time/scale.ts';

/** The first day of a month on an axis from top to bottom; named where there is room. */
export interface MonthTick {
  readonly y: number;
  readonly label: string;
  /** A year's first month, which is called by its year. */
  readonly year: boolean;
}

/** The least pixels between two ticks, and between two names. */
const [tick, name] = [7, 34];

/** The months of an axis, each second, third or sixth of them named as there is room, and the years. */
export function monthTicks(pieces: readonly AxisPiece[]): readonly MonthTick[] {
  return pieces.flatMap((piece) => {
    const month = (30.44 * (piece.x2 - piece.x1)) / Math.max(1, piece.to - piece.from);
    const every = [1, 2, 3, 6, 12].find((step) => step * month >= name) ?? 12;
    const years = Math.max(1, Math.ceil(name / (12 * month)));
    const shown = [1, 2, 3, 6, 12].find((step) => step * month >= tick) ?? 12;
    return utcMonth.range(momentOf(Math.ceil(piece.from)), momentOf(piece.to)).flatMap((moment): MonthTick[] => {
      const index = moment.getUTCMonth();
      if (index % shown !== 0) return [];
      const day = moment.getTime() / 86_400_000;
      const y = xOf(pieces, day);
      const year = index === 0;
      const named = year ? moment.getUTCFullYear() % years === 0 : index % every === 0;
      // A name at an end of a piece would stand on what is beside it.
      const clear = y - piece.x1 >= 6 || piece === pieces[0];
      const iso = isoDay(day);
      return [{ y, year, label: named && clear ? (year ? yearOf(iso) : shortMonth(iso)) : '' }];
    });
  });
}
