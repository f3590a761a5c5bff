import { setAttributes, svgElement } from '../../browser/dom.ts';
import { sayWindow } from '../../charts/time/say.ts';
import type { TimeWindow } from '../../charts/time/window.ts';
import { shortDay } from '../../model/say/date.ts';
import { isoDay } from '../../schema/day.ts';

/** Where a strip stands and what its ends mean: days, or the units of an axis with breaks. */
export interface StripScale {
  /** The pixels of its ends, and of the foot of its band. */
  readonly x1: number;
  readonly x2: number;
  readonly foot: number;
  /** What is at its ends. */
  readonly whole: TimeWindow;
  /** The shortest window. */
  readonly least: number;
  /** How many days an arrow key moves by. */
  readonly step: number;
  readonly day: (value: number) => number;
  readonly value: (day: number) => number;
}

type Part = 'from' | 'window' | 'to';

const names: Readonly<Record<Part, string>> = {
  from: 'Start of the window',
  window: 'The window',
  to: 'End of the window',
};

const steps: Readonly<Record<string, number>> = {
  ...{ ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 },
  ...{ PageUp: 10, PageDown: -10, Home: -Infinity, End: Infinity },
};

/**
 * What a key makes of a window: one part of it moves, with Shift the whole widens or narrows.
 *
 * @returns undefined for a key that means nothing here
 */
export function windowAfter(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  part: Part,
  { from, to }: TimeWindow,
  { whole, least, step, day, value }: StripScale,
): TimeWindow | undefined {
  const by = steps[key];
  if (by === undefined) return undefined;
  const moved = (end: number, times: number): number => {
    const next = Number.isFinite(times) ? value(day(end) + times * step) : times > 0 ? whole.to : whole.from;
    return Math.max(whole.from, Math.min(whole.to, next));
  };
  if (shiftKey && Number.isFinite(by)) {
    const [start, end] = part === 'from' ? [moved(from, by), moved(to, -by)] : [moved(from, -by), moved(to, by)];
    return end - start < least ? { from, to } : { from: start, to: end };
  }
  if (part === 'from') return { from: Math.min(moved(from, by), to - least), to };
  if (part === 'to') return { from, to: Math.max(moved(to, by), from + least) };
  const shift = by > 0 ? Math.min(moved(to, by) - to, whole.to - to) : moved(from, by) - from;
  return { from: from + shift, to: to + shift };
}

/** The window on a strip of all time: drawn, and moved with the keys; a brush for the pointer is put over it by another. */
export class RangeStrip {
  readonly svg: SVGSVGElement;
  scale: StripScale;
  window: TimeWindow;
  readonly #parts: Readonly<Record<Part, SVGRectElement>>;
  /** Told when a brush must follow. */
  onDraw: () => void = () => undefined;

  /** @param change asked for another window; what is then shown is given to {@link draw} */
  constructor(svg: SVGSVGElement, scale: StripScale, change: (window: TimeWindow) => void) {
    [this.svg, this.scale, this.window] = [svg, scale, scale.whole];
    const slider = (part: Part): SVGRectElement => {
      const rect = svgElement('rect', {
        class: part === 'window' ? 'strip-window' : 'strip-handle',
        role: 'slider',
        tabindex: 0,
        'aria-orientation': 'horizontal',
        'aria-label': names[part],
      });
      rect.addEventListener('keydown', (event) => {
        const window = windowAfter(event, part, this.window, this.scale);
        if (!window) return;
        event.preventDefault();
        // Kept at once: keys can come faster than frames.
        this.window = window;
        change(window);
      });
      return rect;
    };
    this.#parts = { from: slider('from'), window: slider('window'), to: slider('to') };
    svg.querySelector('.strip-back')?.after(this.#parts.window);
    svg.append(this.#parts.from, this.#parts.to);
  }

  /** The pixel of a value. */
  x(value: number): number {
    const { x1, x2, whole } = this.scale;
    return x1 + ((value - whole.from) / (whole.to - whole.from)) * (x2 - x1);
  }

  /** The value of a pixel. */
  value(x: number): number {
    const { x1, x2, whole } = this.scale;
    return whole.from + ((x - x1) / (x2 - x1)) * (whole.to - whole.from);
  }

  draw(window: TimeWindow, scale = this.scale): void {
    [this.window, this.scale] = [window, scale];
    const { whole, foot, day } = scale;
    const [left, right] = [this.x(window.from), this.x(window.to)];
    const [from, to] = [Math.round(day(window.from)), Math.round(day(window.to))];
    const say = (each: number): string => shortDay(isoDay(each));
    const places = {
      window: { x: left, y: 0.75, width: Math.max(0, right - left), height: foot - 1.5 },
      from: { x: left - 5, y: -3, width: 10, height: foot + 6 },
      to: { x: right - 5, y: -3, width: 10, height: foot + 6 },
    };
    const said = {
      window: [from, sayWindow(from, to)],
      from: [from, say(from)],
      to: [to, say(to - 1)],
    } as const;
    for (const part of ['window', 'from', 'to'] as const)
      setAttributes(this.#parts[part], {
        ...places[part],
        'aria-valuemin': Math.round(day(whole.from)),
        'aria-valuemax': Math.round(day(whole.to)),
        'aria-valuenow': said[part][0],
        'aria-valuetext': said[part][1],
      });
    this.onDraw();
  }
}
