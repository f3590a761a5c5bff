import type { Asked } from '../../browser/filter.ts';
import type { Days } from '../../charts/time/days.ts';
import { sayMonth } from '../../model/say/date.ts';
import { dayNumber, isoDay, monthOf } from '../../schema/day.ts';
import { knownDate, readDate } from '../../schema/known-date.ts';

const said = (month: string): string => sayMonth(knownDate(month));

/** The month that an address or a field names: of a year the first or the last, of a day its own; nothing for what is none. */
export function monthAsked(text: string, end: boolean): string | undefined {
  const date = readDate(text);
  if (text === '' || 'fault' in date) return undefined;
  return monthOf(end ? date.latest : date.earliest);
}

/** Gives the fields of months the months that an address names, whatever it calls them, and others that are asked for. */
export function withMonths(form: HTMLFormElement, ...more: readonly string[]): void {
  const url = new URL(location.href);
  for (const [name, end] of [
    ['from', false],
    ['to', true],
  ] as const) {
    const field = form.elements.namedItem(name);
    const month = monthAsked(url.searchParams.get(name) ?? '', end);
    if (month === undefined) url.searchParams.delete(name);
    else url.searchParams.set(name, month);
    if (!(field instanceof HTMLSelectElement)) continue;
    for (const each of [month ?? [], ...more].flat())
      if (![...field.options].some(({ value }) => value === each)) field.add(new Option(said(each), each));
    const [asked] = more;
    if (asked !== undefined) field.value = asked;
  }
  if (more.length === 0) history.replaceState(history.state, '', url);
}

/** The days between the months that are asked for; the whole where they make no sense. */
export function windowAsked(asked: Asked, whole: Days): Days {
  const [from, to] = [monthAsked(asked.get('from') ?? '', false), monthAsked(asked.get('to') ?? '', true)];
  const window = {
    from: from === undefined ? whole.from : dayNumber(`${from}-01`),
    to: to === undefined ? whole.to : dayNumber(knownDate(to).latest) + 1,
  };
  return window.to > window.from ? window : whole;
}

/** A window in words: "July 2018", "July 2018 to May 2019". */
export function sayWindow({ from, to }: Days): string {
  const [first, last] = [monthOf(isoDay(from)), monthOf(isoDay(to - 1))];
  return first === last ? said(first) : `${said(first)} to ${said(last)}`;
}

/** The month before a window, or after it. */
export function monthBeside({ from, to }: Days, way: number): { readonly value: string; readonly said: string } {
  const value = monthOf(isoDay(way < 0 ? from - 1 : to));
  return { value, said: way < 0 ? `‹ ${said(value)}` : `${said(value)} ›` };
}
