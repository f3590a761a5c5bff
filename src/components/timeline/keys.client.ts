import { ownId } from '../flow/parts.client.ts';

/** The events and crowds of a picture in the order in which the arrow keys go: in time, a crowd after its last event. */
export function stops(svg: SVGSVGElement): readonly SVGElement[] {
  const crowds = [...svg.querySelectorAll<SVGElement>('a.crowd')];
  return [...svg.querySelectorAll<SVGElement>('a.event')].flatMap((event) => {
    const id = ownId(event.dataset['event']);
    return [event, ...crowds.filter((crowd) => crowd.dataset['events']?.split(' ').at(-1) === id)];
  });
}

/** What a stop is called in the address of the focus, the same after the picture is drawn again. */
export const keyOf = (stop: Element | null): string =>
  stop instanceof SVGElement ? (stop.dataset['event'] ?? stop.dataset['events'] ?? '') : '';

/** The picture has one tab stop: the stop with this key, or the first. */
export function rove(all: readonly SVGElement[], key: string): SVGElement | undefined {
  const at = all.find((stop) => keyOf(stop) === key) ?? all[0];
  for (const stop of all) stop.setAttribute('tabindex', stop === at ? '0' : '-1');
  return at;
}

/** The stop that an arrow key, Home or End leads to; nothing for any other key. */
export function stopAfter(all: readonly SVGElement[], from: Element, key: string): SVGElement | undefined {
  const at = all.findIndex((stop) => stop === from);
  const to = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: all.length - 1,
  }[key];
  return to === undefined ? undefined : all[Math.max(0, Math.min(all.length - 1, to))];
}
