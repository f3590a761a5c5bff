import { dayNumber } from '../../schema/day.ts';
import { knownDate } from '../../schema/known-date.ts';
import { sayDate, shortDate } from '../say/date.ts';
import { counted } from '../say/count.ts';
import { daysToAnswer, sayAnswer } from '../say/days-to-answer.ts';
import { titleOf } from '../say/name.ts';
import { byId, type CaseEvent, type CaseFile } from '../casebook.ts';
import { conductKinds } from './time.ts';

/** The one length that a timeline says: the days at its two ends since 1970-01-01, and its words. */
export interface Answer {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** The window in which a case's story is told, in days since 1970-01-01, with what is said of it and of what lies outside. */
export interface StoryWindow {
  readonly from: number;
  readonly to: number;
  /** "May 2017 to August 2018" */
  readonly words: string;
  /** How many events lie in it. */
  readonly inside: number;
  /** "3 events before May 2017", with the years they are of; nothing where there is none. */
  readonly before: Fold | undefined;
  readonly after: Fold | undefined;
}

/** Events that lie outside a window, in words. */
interface Fold {
  readonly count: string;
  readonly when: string;
  /** What a reader would miss most in the window and finds out here: "24 Jul 2017 to 25 Apr 2018: malware on the tills". */
  readonly main: string | undefined;
}

const isConduct = ({ kind, weight }: CaseEvent): boolean => conductKinds.has(kind) && weight >= 2;

/** The weightiest of the events outside a window that `fits` chooses; nothing where the window itself has one of them. */
function mainOf(
  outside: readonly CaseEvent[],
  inside: readonly CaseEvent[],
  fits: (event: CaseEvent) => boolean,
): string | undefined {
  const [main] = inside.some(fits) ? [] : outside.filter(fits).sort((a, b) => b.weight - a.weight);
  return main && `${shortDate(main.when)}: ${titleOf(main)}`;
}

/** The window of a case's timeline; none where its record names none. */
export function storyWindow({ story, events }: Pick<CaseFile, 'story' | 'events'>): StoryWindow | undefined {
  if (story.core === undefined) return undefined;
  const [first, last] = [knownDate(story.core.from), knownDate(story.core.to)];
  const early = events.filter(({ when }) => when.latest < first.earliest);
  const late = events.filter(({ when }) => when.earliest > last.latest);
  const inside = events.filter((event) => !early.includes(event) && !late.includes(event));
  const latest = late.map(({ when }) => when).reduce((a, b) => (b.latest > a.latest ? b : a), late[0]?.when ?? last);
  const [start, end] = [early[0]?.when.earliest.slice(0, 4) ?? '', early.at(-1)?.when.latest.slice(0, 4) ?? ''];
  return {
    from: dayNumber(first.earliest),
    // The last day itself, and nothing of the day after it.
    to: dayNumber(last.latest) + 0.9,
    words: `${sayDate(first)} to ${sayDate(last)}`,
    inside: inside.length,
    before:
      early.length === 0
        ? undefined
        : {
            count: `${counted(early.length, 'event')} before ${sayDate(first)}`,
            when: start === end ? start : `${start} to ${end}`,
            main: mainOf(early, inside, isConduct),
          },
    after:
      late.length === 0
        ? undefined
        : {
            count: `${counted(late.length, 'event')} after ${sayDate(last)}`,
            when: `to ${shortDate(latest)}`,
            main: mainOf(late, inside, ({ kind }) => kind === 'penalty'),
          },
  };
}

/** The one length that a case's timeline says; none where its record names none. */
export function answerOf(file: Pick<CaseFile, 'story' | 'events'>): Answer | undefined {
  const [days, words] = [daysToAnswer(file), sayAnswer(file)];
  if (file.story.answer === undefined || days === undefined || words === undefined) return undefined;
  const from = dayNumber(byId(file.events, file.story.answer.from).when.earliest);
  return { from, to: from + days, words };
}
