import { indexAfter, rove as roveTo } from '../../browser/roving-focus.ts';
import { ownId } from '../flow/diagram-parts.client.ts';

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
  roveTo(all, at);
  return at;
}

/** The stop that an arrow key, Home or End leads to; nothing for any other key. */
export function stopAfter(all: readonly SVGElement[], from: EventTarget | null, key: string): SVGElement | undefined {
  const at = all.findIndex((stop) => stop === from);
  return all[indexAfter(key, at, all.length) ?? -1];
}
