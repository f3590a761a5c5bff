/** Makes one of several elements the only stop of the tab key. */
export function rove(all: Iterable<Element>, stop: Element | undefined): void {
  for (const each of all) each.setAttribute('tabindex', each === stop ? '0' : '-1');
}

/**
 * Where a key leads in a row of things: an arrow to a neighbour, Home and End to the ends; undefined for any other key
 * and in an empty row.
 *
 * @param at where the focus is, -1 when it is on none of them
 */
export function indexAfter(key: string, at: number, length: number): number | undefined {
  const last = length - 1;
  const to = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at < 0 ? last : at - 1,
    ArrowUp: at < 0 ? last : at - 1,
    Home: 0,
    End: last,
  }[key];
  return to === undefined || length === 0 ? undefined : Math.max(0, Math.min(last, to));
}
