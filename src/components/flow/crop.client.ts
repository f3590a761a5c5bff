import { partsOf } from './diagram-parts.client.ts';

const padding = 8;

/** Shows of a drawing only the stretch of its height that holds what does not recede; gives that height in the drawing's own pixels. */
export function crop(svg: SVGSVGElement): number {
  const parts = partsOf(svg).map(({ element }) => element);
  const boxes = parts.filter((part) => !part.classList.contains('far')).map((part) => part.getBBox());
  const top = Math.min(...boxes.map(({ y }) => y)) - padding;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + padding;
  // What is cut through says nothing.
  for (const part of parts) {
    const { y, height } = part.getBBox();
    part.classList.toggle('cut', y < top || y + height > bottom);
  }
  show(svg, top, bottom - top);
  return bottom - top;
}

function show(svg: SVGSVGElement, top: number, height: number): void {
  svg.setAttribute('viewBox', `0 ${String(top)} ${String(svg.viewBox.baseVal.width)} ${String(height)}`);
  svg.setAttribute('height', String(height));
}
