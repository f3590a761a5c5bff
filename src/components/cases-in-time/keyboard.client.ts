/** The way from one place of the drawing to another by keys: along a lane, from lane to lane, to its ends, by years. */
export function nextStop(
  svg: SVGSVGElement,
  from: Element,
  key: string,
  yearOf: (stop: Element) => number,
): Element | undefined {
  const lanes = [...svg.querySelectorAll('[data-lane] > [role="group"]')]
    .map((group) => [...group.querySelectorAll('.stop')])
    .filter((stops) => stops.length > 0);
  const row = lanes.findIndex((stops) => stops.includes(from));
  const lane = lanes[row];
  if (!lane) return undefined;
  const at = lane.indexOf(from);
  const middle = (stop: Element): number => {
    const box = (stop.querySelector('.shape') ?? stop.querySelector('rect') ?? stop).getBoundingClientRect();
    return box.left + box.width / 2;
  };
  const nearest = (stops: readonly Element[] | undefined): Element | undefined =>
    stops && [...stops].sort((a, b) => Math.abs(middle(a) - middle(from)) - Math.abs(middle(b) - middle(from)))[0];
  switch (key) {
    case 'ArrowLeft':
      return lane[at - 1];
    case 'ArrowRight':
      return lane[at + 1];
    case 'ArrowUp':
      return nearest(lanes[row - 1]);
    case 'ArrowDown':
      return nearest(lanes[row + 1]);
    case 'Home':
      return lane[0];
    case 'End':
      return lane.at(-1);
    case 'PageUp':
      return lane.slice(0, at).findLast((stop) => yearOf(stop) < yearOf(from));
    case 'PageDown':
      return lane.slice(at + 1).find((stop) => yearOf(stop) > yearOf(from));
    default:
      return undefined;
  }
}
