import { type BrushBehavior, brushX, type D3BrushEvent, select } from 'd3';
import { held } from '../../charts/cases-in-time/axis.ts';
import { type Part, whole } from '../../charts/cases-in-time/stages.ts';
import { stripOf, stripHeight } from '../../charts/cases-in-time/strip.ts';
import { type AxisPiece, dayOf, xOf } from '../../charts/time/scale.ts';
import { isoDay } from '../../schema/day.ts';
import { shortDay } from '../../model/say/date.ts';

const days: Readonly<Record<string, number>> = {
  ArrowLeft: -30,
  ArrowDown: -30,
  ArrowRight: 30,
  ArrowUp: 30,
  PageDown: -365,
  PageUp: 365,
};

/** The overview of all time: how many events when, and a window with two ends that are dragged or moved by keys. */
export class Strip {
  readonly #svg: SVGSVGElement;
  readonly #front: SVGGElement;
  readonly #brush: BrushBehavior<unknown>;
  readonly #group: SVGGElement;
  readonly #ends: readonly SVGGElement[];
  readonly #move: (part: Part) => void;
  #part: Part = { from: 0, to: whole };
  #axis: readonly AxisPiece[] = [];
  #frame = { x1: 0, x2: 1 };
  #least = 1;
  #quiet = false;
  #drawn: readonly unknown[] = [];

  constructor(svg: SVGSVGElement, move: (part: Part) => void) {
    this.#svg = svg;
    this.#move = move;
    const root = select(svg);
    this.#brush = brushX<unknown>()
      .handleSize(20)
      .filter((event: MouseEvent) => !event.ctrlKey && event.button === 0)
      .on('brush end', (event: D3BrushEvent<unknown>) => {
        this.#brushed(event);
      });
    this.#group = root.append('g').attr('class', 'brush').node() as SVGGElement;
    this.#front = root.append('g').attr('class', 'strip-front').attr('aria-hidden', 'true').node() as SVGGElement;
    this.#ends = (['First day shown', 'Last day shown'] as const).map((name, index) => {
      const end = root.append('g').attr('class', 'strip-end').attr('tabindex', '0').attr('role', 'slider');
      end.attr('aria-label', name).attr('aria-orientation', 'horizontal');
      end
        .append('rect')
        .attr('x', -5)
        .attr('y', -2)
        .attr('width', 10)
        .attr('height', stripHeight + 4);
      end.on('keydown', (event: KeyboardEvent) => {
        this.#key(event, index === 0);
      });
      return end.node() as SVGGElement;
    });
  }

  #brushed({ selection, sourceEvent, type }: D3BrushEvent<unknown>): void {
    if (this.#quiet || sourceEvent === undefined || sourceEvent === null) return;
    const { x1, x2 } = this.#frame;
    const unit = (x: number): number => ((x - x1) / (x2 - x1)) * whole;
    if (selection) {
      const [from, to] = selection as [number, number];
      this.#move(held({ from: unit(from), to: unit(to) }, this.#least));
    } else if (type === 'end') {
      // A press without a drag: the window comes to where it was pressed.
      const x = (sourceEvent as MouseEvent).clientX - this.#svg.getBoundingClientRect().left;
      const half = Math.min((this.#part.to - this.#part.from) / 2, whole / 6);
      this.#move(held({ from: unit(x) - half, to: unit(x) + half }, this.#least));
    }
  }

  #key(event: KeyboardEvent, first: boolean): void {
    const by = days[event.key];
    const end = event.key === 'Home' ? 0 : event.key === 'End' ? whole : undefined;
    if (by === undefined && end === undefined) return;
    event.preventDefault();
    const now = first ? this.#part.from : this.#part.to;
    const next = end ?? xOf(this.#axis, dayOf(this.#axis, now) + (by ?? 0));
    const { from, to } = this.#part;
    // Kept at once: keys can come faster than frames.
    this.#part = first
      ? { from: Math.min(next, to - this.#least), to }
      : { from, to: Math.max(next, from + this.#least) };
    this.#move(this.#part);
  }

  /** Draws what does not change while the window moves. */
  #frameOf(middles: readonly number[], axis: readonly AxisPiece[], width: number, x1: number, x2: number): void {
    this.#svg.setAttribute('viewBox', `0 -4 ${String(width)} ${String(stripHeight + 26)}`);
    this.#svg.setAttribute('width', String(width));
    this.#svg.setAttribute('height', String(stripHeight + 26));
    this.#front.innerHTML = stripOf(middles, axis, x1, x2);
    this.#brush.extent([
      [x1, 0],
      [x2, stripHeight],
    ]);
    this.#quiet = true;
    this.#brush(select(this.#group));
    this.#quiet = false;
  }

  /** Draws the strip for a set of days and puts the window where it is. */
  set(
    middles: readonly number[],
    axis: readonly AxisPiece[],
    part: Part,
    frame: { readonly width: number; readonly x1: number; readonly x2: number; readonly least: number },
  ): void {
    const { width, x1, x2, least } = frame;
    [this.#axis, this.#part, this.#frame, this.#least] = [axis, part, { x1, x2 }, least];
    const drawn = [middles, axis, width, x1];
    const same = drawn.every((each, index) => each === this.#drawn[index]);
    this.#drawn = drawn;
    if (!same) this.#frameOf(middles, axis, width, x1, x2);
    this.#quiet = true;
    const at = (unit: number): number => x1 + (unit / whole) * (x2 - x1);
    const ends = [at(part.from), at(part.to)] as const;
    this.#brush.move(select(this.#group), [...ends]);
    this.#quiet = false;
    this.#ends.forEach((end, index) => {
      const unit = index === 0 ? part.from : part.to;
      const day = Math.round(dayOf(axis, unit)) - index;
      end.setAttribute('transform', `translate(${String(Math.round(ends[index] ?? 0))},0)`);
      end.setAttribute('aria-valuemin', String(Math.round(dayOf(axis, 0))));
      end.setAttribute('aria-valuemax', String(Math.round(dayOf(axis, whole))));
      end.setAttribute('aria-valuenow', String(day));
      end.setAttribute('aria-valuetext', shortDay(isoDay(day)));
    });
  }
}
