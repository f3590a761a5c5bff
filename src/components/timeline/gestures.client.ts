import { brushX, type D3BrushEvent, type D3ZoomEvent, select, zoom, zoomIdentity } from 'd3';
import { held, stretched, type TimeWindow } from '../../charts/time/window.ts';
import type { AxisPiece } from '../../charts/time/scale.ts';
import type { Strip } from './strip.client.ts';

/** What a gesture tells: the window it asks for, and whether the reader has let go. */
type Change = (window: TimeWindow | undefined, done: boolean) => void;

/** Lets a drag on the strip move, widen and make the window. */
export function brushStrip(strip: Strip, now: () => TimeWindow, change: Change): void {
  const brush = brushX<undefined>()
    .extent([
      [strip.x1, 0],
      [strip.x2, strip.foot],
    ])
    .handleSize(matchMedia('(pointer: coarse)').matches ? 44 : 24)
    .on('brush end', ({ selection, sourceEvent, type }: D3BrushEvent<undefined>) => {
      if (!sourceEvent) return;
      const [a, b] = (selection as [number, number] | null) ?? [strip.x1, strip.x2];
      change(held({ from: strip.day(a), to: strip.day(b) }, strip.whole), type === 'end');
    });
  const layer = select<SVGGElement, undefined>(
    strip.svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'g')),
  )
    .attr('class', 'brush')
    .datum(undefined)
    .call(brush);
  strip.onDraw = (x1, x2) => {
    brush.move(layer, [x1, x2]);
  };
  strip.draw(now());
}

/**
 * Lets the picture be dragged, pinched with two fingers, and zoomed by the wheel with Ctrl or Cmd. A wheel alone and
 * one finger are the page's.
 */
export function zoomPicture(
  svg: SVGSVGElement,
  axis: () => readonly AxisPiece[],
  whole: TimeWindow,
  change: Change,
): void {
  let began: readonly AxisPiece[] = [];
  const behaviour = zoom<SVGSVGElement, undefined>()
    .filter((event: MouseEvent | WheelEvent | TouchEvent) => {
      if (event.type === 'dblclick') return false;
      if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
      if ('touches' in event) return event.touches.length === 2;
      return !event.ctrlKey && event.button === 0;
    })
    .on('start', () => {
      began = axis();
    })
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, undefined>) => {
      const [first, last] = [began[0], began.at(-1)];
      if (!sourceEvent || !first || !last) return;
      change(held(stretched(began, transform.invertX(first.x1), transform.invertX(last.x2)), whole), false);
    })
    .on('end', ({ sourceEvent }: D3ZoomEvent<SVGSVGElement, undefined>) => {
      if (!sourceEvent) return;
      // Each gesture begins where the last one left the picture.
      (svg as SVGSVGElement & { __zoom?: unknown }).__zoom = zoomIdentity;
      change(undefined, true);
    });
  select<SVGSVGElement, undefined>(svg).call(behaviour);
}
