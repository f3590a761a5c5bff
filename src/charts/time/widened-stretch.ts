import { measure } from '../geometry/text.ts';
import { type Days } from './days.ts';
import { isoDay } from '../../schema/day.ts';
import { shortStretch } from '../../model/say/date.ts';
import type { AxisPiece } from './scale.ts';

/** A stretch drawn wider than the rest, with what it says in full and what its bracket has room for. */
export interface Opened {
  readonly x1: number;
  readonly x2: number;
  readonly times: number;
  readonly text: string;
  readonly label: string;
}

/** The crowded stretches drawn more than twice as wide as the mean day, with what is said of them. */
export function openedOf(axis: readonly AxisPiece[], events: readonly Days[]): readonly Opened[] {
  const open = axis.filter((piece) => !piece.gap);
  const [days, room] = open.reduce(([d, r], piece) => [d + piece.to - piece.from, r + piece.x2 - piece.x1], [0, 0]);
  return open.flatMap((piece) => {
    const width = piece.x2 - piece.x1;
    const times = (width / Math.max(0.01, piece.to - piece.from)) * (days / Math.max(1, room));
    const middles = events.map(({ from, to }) => (from + to) / 2);
    const inside = middles.filter((middle) => middle >= piece.from && middle <= piece.to).length;
    if (times < 2.2 || width < 70 || inside < 3) return [];
    const said = times < 10 ? String(Math.round(times)) : String(Math.round(times / 5) * 5);
    const stretch = shortStretch(isoDay(Math.ceil(piece.from)), isoDay(Math.ceil(piece.to) - 1));
    const text = `${stretch}, drawn ${said} times wider`;
    const label = [text, `${stretch}, × ${said}`, `× ${said}`].find((each) => measure(each, 13, 600) <= width) ?? '';
    return [{ x1: piece.x1, x2: piece.x2, times, text, label }];
  });
}
