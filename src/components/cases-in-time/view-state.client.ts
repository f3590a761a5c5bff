import { hasWords } from '../../browser/filter.ts';
import { held } from '../../charts/cases-in-time/axis.ts';
import type { By } from '../../charts/cases-in-time/lanes.ts';
import { type Part, whole } from '../../charts/cases-in-time/stages.ts';
import { evenScale, isEven } from '../../charts/time/scale-parameter.ts';
import { type AxisPiece, dayOf, xOf } from '../../charts/time/scale.ts';
import type { Row, PageEvents } from './events.client.ts';
import { dayNumber, isoDay } from '../../schema/day.ts';

/** What the reader has chosen; all of it stands in the address. */
export interface ViewState {
  readonly by: By;
  readonly words: string;
  readonly cases: readonly string[];
  readonly kinds: readonly string[];
  readonly topic: string;
  readonly part: Part;
  /** Every year as wide as every other. */
  readonly even: boolean;
}

/** What is shown when nothing is chosen. */
export const nothing: ViewState = {
  by: 'case',
  words: '',
  cases: [],
  kinds: [],
  topic: '',
  part: { from: 0, to: whole },
  even: false,
};

/** The same days on another axis. */
export function moved(part: Part, from: readonly AxisPiece[], to: readonly AxisPiece[], least: number): Part {
  const days = daysOf(from, part);
  const there = { from: xOf(to, days.from), to: xOf(to, days.to) };
  return there.to - there.from < 1 ? nothing.part : held(there, least);
}

/** Whether the whole of time is shown. */
export const isWhole = ({ part }: ViewState): boolean => part.from <= 0.01 && part.to >= whole - 0.01;

/** The first and the last day of a part. */
export const daysOf = (axis: readonly AxisPiece[], part: Part): { readonly from: number; readonly to: number } => ({
  from: Math.round(dayOf(axis, part.from)),
  to: Math.round(dayOf(axis, part.to)),
});

/** The day that an address or a field means: a year is its first day, or its last. */
function dayFrom(text: string | null, end: boolean): number | undefined {
  const match = /^(\d{4})(-\d\d-\d\d)?$/.exec(text ?? '');
  if (!match) return undefined;
  const day = dayNumber(`${match[1] ?? ''}${match[2] ?? (end ? '-12-31' : '-01-01')}`);
  return Number.isNaN(day) ? undefined : day;
}

/** The part between two days, each perhaps not given; the whole when they make no sense. */
export function partBetween(axis: readonly AxisPiece[], from: string | null, to: string | null, least: number): Part {
  const [start, end] = [dayFrom(from, false), dayFrom(to, true)];
  const part = {
    from: start === undefined ? 0 : xOf(axis, start),
    to: end === undefined ? whole : xOf(axis, end),
  };
  return part.to <= part.from ? nothing.part : held(part, least);
}

/** Reads the address; what means nothing here is passed over. */
export function fromAddress(
  { searchParams: asked }: URL,
  events: PageEvents,
  axisOf: (choice: Pick<ViewState, 'cases' | 'even'>) => readonly AxisPiece[],
  least: number,
): ViewState {
  const listed = (name: string, known: readonly { readonly id: string }[]): readonly string[] =>
    (asked.get(name) ?? '').split(',').filter((id) => known.some((each) => each.id === id));
  const topic = asked.get('topic') ?? '';
  const even = isEven(asked.get('scale'));
  const cases = listed('case', events.cases);
  return {
    by: asked.get('by') === 'kind' ? 'kind' : 'case',
    words: asked.get('words') ?? '',
    cases,
    kinds: listed('kind', events.kinds),
    topic: events.cases.some((each) => each.topics.has(topic)) ? topic : '',
    part: partBetween(axisOf({ cases, even }), asked.get('from'), asked.get('to'), least),
    even,
  };
}

/** A choice as the parameters of an address; what does not differ from {@link nothing} is empty. */
export function viewParams(choice: ViewState, axis: readonly AxisPiece[]): Readonly<Record<string, string>> {
  const days = daysOf(axis, choice.part);
  const all = isWhole(choice);
  return {
    by: choice.by === 'case' ? '' : choice.by,
    words: choice.words,
    case: choice.cases.join(','),
    kind: choice.kinds.join(','),
    topic: choice.topic,
    from: all ? '' : isoDay(days.from),
    to: all ? '' : isoDay(days.to),
    scale: choice.even ? evenScale : '',
  };
}

/** The rows that fit all but the years. */
export function fitting(events: PageEvents, choice: ViewState): readonly Row[] {
  const onTopic = new Set(events.cases.filter((each) => each.topics.has(choice.topic)).map((each) => each.id));
  const [cases, kinds] = [new Set(choice.cases), new Set(choice.kinds)];
  return events.rows.filter(
    ({ era, text }) =>
      (cases.size === 0 || cases.has(era.case)) &&
      (kinds.size === 0 || kinds.has(era.group)) &&
      (choice.topic === '' || onTopic.has(era.case)) &&
      hasWords(text, choice.words),
  );
}
