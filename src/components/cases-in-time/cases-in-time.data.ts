import type { EraCase, EraEvent } from '../../charts/cases-in-time/stages.ts';
import { dated } from '../../charts/time/dated.ts';
import { address, wideId } from '../../model/address.ts';
import { byId, type Casebook, type CaseEvent, type CaseFile } from '../../model/casebook.ts';
import { sayPounds } from '../../model/say/money.ts';
import { headlineOf } from '../../model/case/outcome.ts';
import { widerInvestigation, widerSteps } from '../../model/case/wider-investigation.ts';
import { caseStandings, outcomeKinds } from '../../schema/vocabulary.ts';
import { link } from '../link.ts';
import { timelineEvent } from '../timeline/timeline.data.ts';
import { nameOf } from '../../model/say/name.ts';
import { yearOf } from '../../schema/day.ts';
import { shortDate } from '../../model/say/date.ts';
import { inStory } from '../../model/case/order.ts';

/** What a case came to, in a few words: "£140,000, final". */
function noteOf(file: CaseFile): string {
  const headline = headlineOf(file.outcomes);
  const standing = caseStandings[file.standing].toLowerCase();
  if (!headline) return standing;
  return `${headline.sum === undefined ? outcomeKinds[headline.main.kind] : sayPounds(headline.sum)}, ${standing}`;
}

/** The cases as lanes name them. */
export const eraCases = (book: Casebook): readonly EraCase[] =>
  book.cases.map((file) => ({
    id: file.id,
    prefix: file.prefix,
    name: file.title,
    note: noteOf(file),
    href: link(address.case(file.id)),
  }));

/** The lane of the investigation that several cases came from; nothing in a casebook without it. */
export function eraWider(
  book: Casebook,
): { readonly name: string; readonly note: string; readonly href: string } | undefined {
  const actor = book.actors.find((each) => each.id === widerInvestigation);
  const isStep = widerSteps(book);
  const years = book.events.filter(isStep).map(({ when }) => yearOf(when.earliest));
  const note = `${years.reduce((a, b) => (a < b ? a : b), '9999')} to ${years.reduce((a, b) => (a > b ? a : b), '0000')}`;
  return actor && { name: nameOf(actor), note, href: link(address.actor(actor.id)) };
}

/** An event of the list with its record. */
export interface EraRow {
  readonly era: EraEvent;
  readonly record: CaseEvent;
  readonly file: CaseFile;
}

/** Every event of every case, in order of time. */
export function eraRows(book: Casebook): readonly EraRow[] {
  const wider = widerSteps(book);
  return [...book.events].sort(inStory).flatMap((record) => {
    const file = byId(book.cases, record.case);
    const event = timelineEvent(file, record);
    return dated([{ ...event, id: wideId(file.id, record.id), dateLabel: shortDate(record.when) }]).map((each) => ({
      era: { ...each, case: file.id, group: event.lane, wider: wider(record) },
      record,
      file,
    }));
  });
}
