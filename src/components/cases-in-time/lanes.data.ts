import type { LaneEvent } from '../../charts/cases-in-time/draw-events.ts';
import { windowOf } from '../../charts/cases-in-time/window.ts';
import type { Days } from '../../charts/time/days.ts';
import { shapeOf } from '../../charts/time/marks.ts';
import { wideId } from '../../model/address.ts';
import { byId, type Casebook, type CaseEvent, type CaseFile } from '../../model/casebook.ts';
import { lawBands } from '../../model/law/bands.ts';
import type { LawInForce } from '../../model/law/law-in-force.ts';
import type { Stages } from '../../model/case/course.ts';
import { stagesOf } from '../../model/case/stages.ts';
import { beganOn, conductKinds, took } from '../../model/case/time.ts';
import { isWrong } from '../../model/case/wrong-event.ts';
import { howLong } from '../../model/questions/how-long.ts';
import { shortRange, shortTime } from '../../model/say/length.ts';
import { shortDate } from '../../model/say/date.ts';
import { titleOf } from '../../model/say/name.ts';
import { sayCameTo } from '../../model/say/outcome.ts';
import { dayNumber, yearOf } from '../../schema/day.ts';
import type { Length } from '../../schema/known-date.ts';

/** A case as its lane shows it. */
export interface Lane {
  readonly file: CaseFile;
  readonly stages: Stages;
  /** What stands of what it came to: a sum, or the kind of decision. */
  readonly amount: string;
  /** From the conduct to the first decision; nothing where one of them has no date. */
  readonly took?: string;
}

/** The lanes of all cases, by their beginnings, and the window in which all of them lie. */
export function lanesOf(book: Casebook): { readonly lanes: readonly Lane[]; readonly window: Days } {
  const last = book.events.map(({ when }) => when.latest).reduce((a, b) => (a > b ? a : b), '2000-12-31');
  const end = dayNumber(`${String(Number(yearOf(last)) + 1)}-01-01`);
  const lanes = book.cases.map((file): Lane & { readonly at: number } => {
    const stages = stagesOf(file, end);
    const time = beganOn(file).conduct ? took(file) : undefined;
    return {
      file,
      stages,
      amount: sayCameTo(file),
      ...(time ? { took: shortTime(time) } : {}),
      at: stages.course[0]?.from ?? dayNumber(file.when.earliest),
    };
  });
  return {
    lanes: lanes.sort((a, b) => a.at - b.at || (a.file.id < b.file.id ? -1 : 1)),
    window: windowOf(
      lanes.map(({ stages }) => stages),
      last,
    ),
  };
}

/** The ages of law on the axis: beside a whole age the shortest name is enough. */
export const laneBands = (book: Casebook): readonly LawInForce[] =>
  lawBands(book).map((band) => ({ ...band, short: byId(book.instruments, band.id).short }));

/** An event as its lane draws it: what others did, and what the regulator decided, is never red. */
export const laneEvent = (file: CaseFile, event: CaseEvent): LaneEvent => ({
  id: wideId(file.id, event.id),
  date: shortDate(event.when),
  title: titleOf(event),
  from: dayNumber(event.when.earliest),
  to: dayNumber(event.when.latest) + 1,
  shape: shapeOf({ precision: event.when.precision, alleged: event.alleged }),
  wrong: conductKinds.has(event.kind) && isWrong(file, event),
  key: event.weight >= 3,
});

const nameOfCase = ({ short_title, title }: CaseFile): string => titleOf({ short: short_title, title });

/** The cases that may be at one end, where inexact dates leave more than one: "Emma’s Diary or TalkTalk". */
const oneOf = (cases: readonly CaseFile[]): string => cases.map(nameOfCase).join(' or ');

/** The middle of lengths, the longest first. */
function medianOf(times: readonly Length[]): number {
  const half = times.length / 2;
  return ((times[Math.floor(half - 0.5)]?.most ?? 0) + (times[Math.floor(half)]?.most ?? 0)) / 2;
}

/** The answer that the page is headed with, worked out from all cases whose conduct and decision have dates. */
export function answerOf(book: Casebook): { readonly title: string; readonly sentence: string } {
  const times = howLong(book).filter(({ file }) => beganOn(file).conduct);
  const [longest, shortest] = [times[0], times.at(-1)];
  if (!longest || !shortest || longest === shortest)
    return { title: 'All cases in time', sentence: 'From the conduct to the last decision, and the law in force.' };
  const soonest = Math.min(...times.map(({ time }) => time.most));
  const latest = Math.max(...times.map(({ time }) => time.least));
  const quickest = times.filter(({ time }) => time.least <= soonest).map(({ file }) => file);
  const slowest = times.filter(({ time }) => time.most >= latest).map(({ file }) => file);
  const years = (medianOf(times.map(({ time }) => time)) / 365.25).toFixed(1);
  return {
    title: `From conduct to decision: ${shortRange(times.map(({ time }) => time))}`,
    sentence: `Half of the ${String(times.length)} cases with known dates took longer than ${years} years. ${oneOf(quickest)} was the quickest, ${oneOf(slowest)} the slowest.`,
  };
}
