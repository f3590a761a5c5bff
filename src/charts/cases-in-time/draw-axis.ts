import { dayNumber } from '../../schema/day.ts';
import type { LawInForce } from '../../model/law/law-in-force.ts';
import { measure } from '../geometry/text.ts';
import { classes, type Html, svg } from '../geometry/markup.ts';
import type { Days } from '../time/days.ts';
import { bandHeight, bandsOn } from '../time/law-bands.ts';
import type { Tick } from '../time/ticks.ts';
import { ticksOrYears } from '../time/years.ts';
import { part } from './window.ts';

/** The pixels that the axis has in the widest page: what has no room there is not said. */
const room = 640;
/** The same in the narrowest. */
const narrow = 300;

/** The years above, and the law in force below them. */
export const axisHeight = 42;

const axisOf = (window: Days) => [{ ...window, x1: 0, x2: room }];

/** The days that the axis of a window names. */
const ticksIn = (window: Days): readonly Tick[] => ticksOrYears(axisOf(window), room);

const drawBand = ({ band, newer, start, x1, x2 }: ReturnType<typeof bandsOn>[number], first: number): Html => {
  // The highest penalty is said where it could be given throughout what is drawn.
  const most =
    band.maximum && dayNumber(band.maximum.from) <= Math.max(start, first) ? `: at most ${band.maximum.text}` : '';
  const fits = (text: string, wide: number): boolean => measure(text, 13) <= ((x2 - x1) / room) * wide - 8;
  const far = [band.label + most, band.short + most, band.label, band.short].find((text) => fits(text, room));
  const words = (name: string, text: string | undefined): Html | false =>
    text !== undefined && svg`<text class="${name}" x="5" y="14.5">${text}</text>`;
  return svg`<svg class="${classes('band', newer && 'newer')}" x="${part(x1 / room)}" y="22" width="${part((x2 - x1) / room)}" height="${bandHeight}"><title>${band.label}${most}</title><rect width="100%" height="${bandHeight}"/>${words('far', far)}${words('near', fits(band.short, narrow) ? band.short : undefined)}</svg>`;
};

/** The years or days, and the law in force, as the inside of an `svg` {@link axisHeight} high. */
export const drawAxis = (window: Days, bands: readonly LawInForce[]): Html =>
  svg`${ticksIn(window).map(
    ({ x, label }, index) =>
      svg`<text class="${classes('tick', index % 2 === 1 && 'odd')}" x="${part(x / room)}" y="14">${label}</text>`,
  )}${bandsOn(axisOf(window), bands).map((each) => drawBand(each, window.from))}`;

/** The lines that run down behind the lanes: one a tick, and a dashed one where the law changed. */
export const drawGrid = (window: Days, bands: readonly LawInForce[]): Html =>
  svg`${ticksIn(window).map(
    ({ x }) => svg`<line x1="${part(x / room)}" x2="${part(x / room)}" y1="0" y2="100%"/>`,
  )}${bandsOn(axisOf(window), bands)
    .filter(({ start }) => start > window.from)
    .map(({ x1 }) => svg`<line class="change" x1="${part(x1 / room)}" x2="${part(x1 / room)}" y1="0" y2="100%"/>`)}`;
