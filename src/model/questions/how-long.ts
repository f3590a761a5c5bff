import type { Casebook, CaseEvent, CaseFile } from '../casebook.ts';
import { decidedOn } from '../law/findings-under.ts';
import { dayNumber } from '../../schema/day.ts';
import { startOf } from '../../schema/known-date.ts';

/** The time from the first conduct on record to the decision that a case is known by. */
export interface HowLong {
  readonly file: CaseFile;
  readonly from: CaseEvent;
  readonly to: string;
  /** Days at the most: from the first day that the first event can mean. */
  readonly most: number;
  /** Days at the least: from the last day on which it can have begun. */
  readonly least: number;
}

const doing: ReadonlySet<string> = new Set(['conduct', 'collection', 'disclosure', 'incident']);
const day = dayNumber;

/** The last day on which an event can have begun: of a span, the last day that its first end can mean. */
const beganBy = (event: CaseEvent): string => startOf(event.when).latest;

/** Cases by the time from conduct to decision, the longest first. Cases without either date are left out. */
export const howLong = (book: Casebook): readonly HowLong[] =>
  book.cases
    .flatMap((file): HowLong[] => {
      const to = decidedOn(file);
      const from = file.events.find((event) => doing.has(event.kind) && !event.alleged);
      if (to === undefined || !from || from.when.earliest >= to) return [];
      return [
        {
          file,
          from,
          to,
          most: day(to) - day(from.when.earliest),
          least: Math.max(0, day(to) - day(beganBy(from))),
        },
      ];
    })
    .sort((a, b) => b.most - a.most);
