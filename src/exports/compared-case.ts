import type { CaseClaim, CasePoint, ComparedCase } from '../model/compare/compared-case.ts';
import { lawBands } from '../model/law/bands.ts';
import { address, href } from '../model/address.ts';
import { byId, type Casebook, type CaseFile } from '../model/casebook.ts';
import { factPoints } from '../model/compare/facts.ts';
import { lawPoints } from '../model/compare/law.ts';
import { peoplePoints } from '../model/compare/people.ts';
import type { Point } from '../model/compare/point.ts';
import { timePoints } from '../model/compare/time.ts';
import { keyEvents } from '../model/case/key-events.ts';
import { isWrong } from '../model/case/wrong-event.ts';
import { sayDate, sayDay, sayYears, shortDate } from '../model/say/date.ts';
import { titleOf } from '../model/say/name.ts';
import { dayNumber } from '../schema/day.ts';
import { isDay } from '../schema/known-date.ts';
import { beganOn } from '../model/case/time.ts';

/** From which day days are counted: the first of a time that lasted or is not known to the day, with how it is dated. */
function beginOf(file: CaseFile): ComparedCase['begin'] {
  const { event, when } = beganOn(file);
  const dated = isDay(when) ? '' : `, dated ${sayDate(when)}`;
  return { day: dayNumber(when.earliest), text: `${sayDay(when.earliest)} (${titleOf(event)}${dated})` };
}

/** A case as a comparison needs it, with links for a site that stands under `base`. */
export function comparedCase(book: Casebook, file: CaseFile, base: string): ComparedCase {
  const points = (group: string, of: readonly Point[]): readonly CasePoint[] =>
    of.map(({ entries, ...point }) => ({
      ...point,
      group,
      entries: entries.map(({ to, ...entry }) => ({ ...entry, ...(to === undefined ? {} : { href: href(to, base) }) })),
    }));
  return {
    id: file.id,
    title: file.title,
    href: href(address.case(file.id), base),
    years: sayYears(file.when),
    begin: beginOf(file),
    events: keyEvents(file).map((event) => ({
      id: event.id,
      at: dayNumber(event.at),
      from: dayNumber(event.when.earliest),
      to: dayNumber(event.when.latest),
      precision: event.when.precision,
      exact: /^\d{4}-\d\d-\d\d(?:\/|$)/.test(event.date),
      when: shortDate(event.when),
      title: titleOf(event),
      strong: event.weight >= 3,
      wrong: isWrong(file, event),
      alleged: event.alleged,
      href: href(address.event(file.id, event.id), base),
    })),
    bands: lawBands(book),
    points: [
      ...points('Facts', factPoints(book, file)),
      ...points('Law', lawPoints(book, file)),
      ...points('People and data', peoplePoints(book, file)),
      ...points('Time', timePoints(file)),
    ],
    claims: file.findings.map(({ ref, claim, standing, slug, topics }): CaseClaim => ({
      ref,
      text: claim,
      standing,
      href: href(address.finding(file.id, slug), base),
      topics: topics.map((id) => ({ id, title: byId(book.topics, id).title })),
    })),
  };
}
