import { held } from '../../charts/cases-in-time/axis.ts';
import { type Part, whole } from '../../charts/cases-in-time/stages.ts';

/**
 * The part of time after a press: closer, wider, earlier, later, or the whole for anything else.
 *
 * @param point what stays where it is while the rest comes closer or goes away
 */
export function zoomStep({ from, to }: Part, how: string, least: number, point = (from + to) / 2): Part {
  const [middle, length] = [(from + to) / 2, to - from];
  const of = (centre: number, wide: number): Part => held({ from: centre - wide / 2, to: centre + wide / 2 }, least);
  switch (how) {
    case 'in':
      return of((middle + point) / 2, length / 2);
    case 'out':
      return of(2 * middle - point, length * 2);
    case 'earlier':
      return of(middle - 0.4 * length, length);
    case 'later':
      return of(middle + 0.4 * length, length);
    default:
      return { from: 0, to: whole };
  }
}
