import { type D3ZoomEvent, select, zoom, zoomIdentity } from 'd3';
import { type Part, whole } from '../../charts/cases-in-time/stages.ts';

/** Which gestures move the axis: the wheel only with Ctrl or Cmd, touch only with two fingers, so that the page still scrolls. */
export const wanted = (event: Event): boolean => {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if ('touches' in event) return (event as TouchEvent).touches.length >= 2;
  return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
};

/** Lets wheel, pinch and drag move the axis of a drawing. */
export class Zoom {
  readonly #zoom;
  readonly #svg: SVGSVGElement;
  #ends = { x1: 0, x2: 1 };
  #quiet = false;

  constructor(svg: SVGSVGElement, move: (part: Part) => void) {
    this.#svg = svg;
    this.#zoom = zoom<SVGSVGElement, unknown>()
      .filter(wanted)
      .clickDistance(5)
      .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (this.#quiet) return;
        const { x1, x2 } = this.#ends;
        const unit = (x: number): number => ((transform.invertX(x) - x1) / (x2 - x1)) * whole;
        move({ from: Math.max(0, unit(x1)), to: Math.min(whole, unit(x2)) });
      });
    select(svg).call(this.#zoom).on('dblclick.zoom', null);
  }

  /** Tells where the axis stands now, so that the next gesture starts from there. */
  set(part: Part, x1: number, x2: number, height: number, least: number): void {
    this.#ends = { x1, x2 };
    const k = whole / (part.to - part.from);
    this.#zoom
      .scaleExtent([1, whole / least])
      .extent([
        [x1, 0],
        [x2, height],
      ])
      .translateExtent([
        [x1, -Infinity],
        [x2, Infinity],
      ]);
    this.#quiet = true;
    const left = x1 + (part.from / whole) * (x2 - x1);
    select(this.#svg).property('__zoom', zoomIdentity.translate(x1 - k * left, 0).scale(k));
    this.#quiet = false;
  }
}
