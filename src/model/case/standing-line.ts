import type { Act } from '../../schema/act.ts';
import { actIn, actSchema } from '../../schema/act.ts';
import type { Actor } from '../../schema/actor.ts';
import type { Event } from '../../schema/event.ts';
import type { Finding } from '../../schema/finding.ts';
import { type KnownDate, knownDate } from '../../schema/known-date.ts';
import type { Source } from '../../schema/source.ts';
import { standings } from '../../schema/standing.ts';
import { sayMonth } from '../say/date.ts';
import { listed } from '../say/list.ts';
import { spoken } from '../say/name.ts';
import { restsOnPressAlone } from '../source/press-alone.ts';

/** What a finding's standing rests on, and how it is said. */
export interface StandingOfFinding {
  /** The act by which it came to stand so, with the fields that this standing needs. */
  readonly act: Act;
  /** When that was. */
  readonly when?: KnownDate;
  /** The standing as a sentence without its full stop, on the page, the card, in a citation and in the data. */
  readonly line: string;
  /** Whether it rests on press and commentary alone. */
  readonly reported: boolean;
}

/** What the sentence is about beside who and when: what was set aside, or what of it was kept. */
function whatOf(act: Act): string {
  if (act.standing === 'set-aside') return act.held.what;
  return act.standing === 'varied' ? act.kept : '';
}

/**
 * Reads what a finding's standing rests on, from the finding and the events of its case, and says it: "Set aside: the
 * ICO’s £120,000, by the First-tier Tribunal, January 2021". Throws where a field is missing, which the checker has
 * ruled out.
 */
export function standingOf(
  finding: Finding,
  events: readonly Event[],
  actors: ReadonlyMap<string, Actor>,
  sources: readonly Source[],
): StandingOfFinding {
  const act = actSchema.parse(actIn(finding, events));
  const when = act.date === undefined ? undefined : knownDate(act.date);
  return {
    act,
    ...(when === undefined ? {} : { when }),
    line: standings[act.standing].sentence({
      by: listed(finding.finder.by.flatMap((id) => actors.get(id) ?? []).map(spoken)),
      on: when === undefined ? '' : `, ${sayMonth(when)}`,
      how: act.how === undefined ? '' : ` ${act.how}`,
      what: whatOf(act),
    }),
    reported: restsOnPressAlone(finding.sources, sources),
  };
}

/** The sentence where it leaves the page and its sources behind: it says there that nothing but reports was seen. */
export const citedLine = ({ line, reported }: StandingOfFinding): string => `${line}${reported ? ', as reported' : ''}`;
