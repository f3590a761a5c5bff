import { scaleBand, scaleLinear } from 'd3';
import { type Html, svg } from '../geometry/markup.ts';

/** The size of a drawing of years; the bars stand on a line, under which the first and the last year are named. */
export const yearsFrame = { width: 276, height: 104 } as const;
const [foot, head] = [84, 14];

/** How many penalties each year had: a bar a year, and room for a year without one. */
export interface CountedYear {
  readonly year: string;
  readonly count: number;
}

/** Draws the years as the inside of an `svg` of {@link yearsFrame}. */
export function drawYears(counted: readonly CountedYear[]): Html {
  const { width } = yearsFrame;
  const all = counted.map(({ year }) => Number(year));
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const x = scaleBand<number>()
    .domain(Array.from({ length: last - first + 1 }, (_, at) => first + at))
    .range([0, width])
    .paddingInner(0.16);
  const y = scaleLinear([0, Math.max(...counted.map(({ count }) => count))], [foot, head]);
  return svg`${counted.map(
    ({ year, count }) =>
      svg`<rect x="${x(Number(year)) ?? 0}" y="${y(count)}" width="${x.bandwidth()}" height="${foot - y(count)}"/>`,
  )}<path d="M0,${foot + 0.5}H${width}"/><text x="0" y="100">${String(first)}</text><text x="${width}" y="100" text-anchor="end">${String(last)}</text>`;
}
