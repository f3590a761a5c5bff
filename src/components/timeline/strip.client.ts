import { sayWindow } from '../../charts/time/say.ts';
import { held, type TimeWindow } from '../../charts/time/window.ts';
import { isoDay } from '../../schema/day.ts';
import { shortDay } from '../../model/say/date.ts';

const namespace = 'http://www.w3.org/2000/svg';

type Part = 'from' | 'window' | 'to';

const names: Readonly<Record<Part, string>> = {
  from: 'Start of the window',
  window: 'The window',
  to: 'End of the window',
};

/** What the arrow keys do to a window: one part of it moves; with Shift the whole widens or narrows. */
function pressed(
  event: KeyboardEvent,
  part: Part,
  { from, to }: TimeWindow,
  whole: TimeWindow,
): TimeWindow | undefined {
  const step = (whole.to - whole.from) / 100;
  const by = {
    ArrowRight: step,
    ArrowUp: step,
    ArrowLeft: -step,
    ArrowDown: -step,
    PageUp: 10 * step,
    PageDown: -10 * step,
    Home: -Infinity,
    End: Infinity,
  }[event.key];
  if (by === undefined) return undefined;
  if (event.shiftKey && Number.isFinite(by)) {
    const wider = part === 'from' ? -by : by;
    return { from: from - wider, to: to + wider };
  }
  if (part === 'window') {
    const shift = Math.max(whole.from - from, Math.min(whole.to - to, by));
    return { from: from + shift, to: to + shift };
  }
  return part === 'from'
    ? { from: Math.max(whole.from, Math.min(to - 7, from + by)), to }
    : { from, to: Math.min(whole.to, Math.max(from + 7, to + by)) };
}

/** The window on one strip: drawn, moved with the keys; the pointer's brush is put over it when it is first needed. */
export class Strip {
  readonly svg: SVGSVGElement;
  readonly whole: TimeWindow;
  readonly x1: number;
  readonly x2: number;
  readonly foot: number;
  readonly #parts: ReadonlyMap<Part, SVGRectElement>;
  /** Told when the brush must follow. */
  onDraw: (x1: number, x2: number) => void = () => undefined;

  constructor(svg: SVGSVGElement, change: (window: TimeWindow) => void, now: () => TimeWindow) {
    this.svg = svg;
    const [from = 0, to = 0, x1 = 0, x2 = 0, foot = 0] = (svg.dataset['strip'] ?? '').split(' ').map(Number);
    [this.whole, this.x1, this.x2, this.foot] = [{ from, to }, x1, x2, foot];
    this.#parts = new Map(
      (['window', 'from', 'to'] satisfies Part[]).map((part) => {
        const rect = document.createElementNS(namespace, 'rect');
        rect.setAttribute('class', part === 'window' ? 'strip-window' : 'strip-handle');
        rect.setAttribute('role', 'slider');
        rect.setAttribute('tabindex', '0');
        rect.setAttribute('aria-label', names[part]);
        rect.addEventListener('keydown', (event) => {
          const window = pressed(event, part, now(), this.whole);
          if (!window) return;
          event.preventDefault();
          change(held(window, this.whole));
        });
        return [part, rect];
      }),
    );
    svg.querySelector('.strip-back')?.after(this.#part('window'));
    svg.append(this.#part('from'), this.#part('to'));
  }

  #part(part: Part): SVGRectElement {
    const rect = this.#parts.get(part);
    if (!rect) throw new Error(part);
    return rect;
  }

  /** The pixel of a day on this strip. */
  x(day: number): number {
    return this.x1 + ((day - this.whole.from) / (this.whole.to - this.whole.from)) * (this.x2 - this.x1);
  }

  /** The day of a pixel. */
  day(x: number): number {
    return this.whole.from + ((x - this.x1) / (this.x2 - this.x1)) * (this.whole.to - this.whole.from);
  }

  draw(window: TimeWindow): void {
    const [left, right] = [this.x(window.from), this.x(window.to)];
    const set = (part: Part, x: number, y: number, width: number, height: number, now: number, text: string): void => {
      const all = {
        x,
        y,
        width,
        height,
        'aria-valuemin': Math.round(this.whole.from),
        'aria-valuemax': Math.round(this.whole.to),
        'aria-valuenow': Math.round(now),
        'aria-valuetext': text,
      };
      for (const [name, value] of Object.entries(all)) this.#part(part).setAttribute(name, String(value));
    };
    const say = (day: number): string => shortDay(isoDay(day));
    set(
      'window',
      left,
      0.75,
      Math.max(0, right - left),
      this.foot - 1.5,
      window.from,
      sayWindow(window.from, window.to),
    );
    set('from', left - 5, -3, 10, this.foot + 6, window.from, say(window.from));
    set('to', right - 5, -3, 10, this.foot + 6, window.to, say(window.to));
    this.onDraw(left, right);
  }
}
