import { brushX, type D3BrushEvent, type D3ZoomEvent, pointer, select, zoom, zoomIdentity } from 'd3';
import { svgElement } from '../../browser/dom.ts';
import { isForDrawing } from '../../browser/gestures.ts';
import type { TimeWindow } from '../../charts/time/window.ts';
import type { RangeStrip, StripScale } from './range-strip.client.ts';

/** Lets a drag on a strip move, widen and make the window; a press without a drag brings the window to where it was. */
export function brushStrip(strip: RangeStrip, change: (window: TimeWindow) => void): void {
  let brushed: StripScale | undefined;
  const layer = select<SVGGElement, undefined>(strip.svg.appendChild(svgElement('g', { class: 'brush' })));
  const brush = brushX<undefined>()
    .handleSize(matchMedia('(pointer: coarse)').matches ? 44 : 24)
    .on('brush end', ({ selection, sourceEvent, type }: D3BrushEvent<undefined>) => {
      if (!(sourceEvent instanceof Event)) return;
      if (selection) {
        const [a, b] = selection as [number, number];
        change({ from: strip.value(a), to: strip.value(b) });
      } else if (type === 'end' && sourceEvent instanceof MouseEvent) {
        const { whole } = strip.scale;
        const middle = strip.value(pointer(sourceEvent, strip.svg)[0]);
        const half = Math.min((strip.window.to - strip.window.from) / 2, (whole.to - whole.from) / 6);
        change({ from: middle - half, to: middle + half });
      }
    });
  strip.onDraw = () => {
    const { x1, x2, foot } = strip.scale;
    if (brushed !== strip.scale)
      layer.call(
        brush.extent([
          [x1, 0],
          [x2, foot],
        ]),
      );
    brushed = strip.scale;
    brush.move(layer, [strip.x(strip.window.from), strip.x(strip.window.to)]);
  };
  strip.onDraw();
}

/** A drawing as it stands when a gesture begins. */
export interface Zoomed {
  /** The pixels between which its axis lies. */
  readonly x1: number;
  readonly x2: number;
  /** Asked to show what stood at the pixels `a` and `b` at the ends of the axis. */
  readonly show: (a: number, b: number) => void;
}

/**
 * Lets a drawing be dragged, pinched with two fingers, and zoomed by the wheel with Ctrl or Cmd. A wheel alone and one
 * finger are the page's.
 *
 * @param begin asked for the drawing as it is whenever a gesture begins
 * @param done told when the reader has let go
 */
export function zoomDrawing(
  svg: SVGSVGElement,
  begin: () => Zoomed | undefined,
  done: () => void = () => undefined,
): void {
  let began: Zoomed | undefined;
  const behaviour = zoom<SVGSVGElement, undefined>()
    .filter((event: Event) => isForDrawing(event))
    .clickDistance(5)
    .on('start', () => {
      began = begin();
    })
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, undefined>) => {
      if (sourceEvent instanceof Event) began?.show(transform.invertX(began.x1), transform.invertX(began.x2));
    })
    .on('end', ({ sourceEvent }: D3ZoomEvent<SVGSVGElement, undefined>) => {
      if (!(sourceEvent instanceof Event)) return;
      // Each gesture begins where the last one left the drawing.
      select<SVGSVGElement, unknown>(svg).property('__zoom', zoomIdentity);
      done();
    });
  select<SVGSVGElement, undefined>(svg).call(behaviour);
}
