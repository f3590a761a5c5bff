import { belongsTo } from '../../model/case/in-window.ts';
import { sayPounds } from '../../model/say/money.ts';
import { counted } from '../../model/say/count.ts';
import { dayNumber } from '../../schema/day.ts';
import type { CardRow } from './card.ts';
import { readStretch, type Stretch } from './dates.ts';
import type { Intent, Known } from './known.ts';
import { penaltyRow } from './penalty-row.ts';
import { withoutRegulator } from './regulator-in-question.ts';
import { limits } from '../limits.ts';

/** A stretch of time asked for with words that add nothing to it. */
const around =
  /^(?:what happened|events?|fines?|penalties|total fines?|how many fines?|everything|news|cases)?(?: were there| happened)?(?: (?:in|on|of|from|during))?\s*/i;
const money = /fine|penalt/i;

/** Whether a penalty was surely imposed within a time. */
const within = ({ from, to }: Stretch, first: string | undefined, last = first): boolean =>
  first !== undefined && last !== undefined && first >= from && last <= to;

const inDays = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) + 1 });

/** The rows of the register in a time, the largest first. */
function penalties(known: Known, stretch: Stretch): readonly number[] {
  const { entries } = known.index;
  return entries
    .flatMap((entry, at) => (entry.kind === 'penalty' && within(stretch, entry.date, entry.until) ? [at] : []))
    .sort((a, b) => (entries[b]?.sum ?? 0) - (entries[a]?.sum ?? 0));
}

/** The events of a time in its order: those that the timeline of all cases shows of it. */
function events({ index: { entries }, core }: Known, stretch: Stretch): readonly CardRow[] {
  const window = inDays(stretch.from, stretch.to);
  return entries
    .filter(
      ({ kind, date, until = date }) =>
        kind === 'event' && date !== undefined && until !== undefined && belongsTo(inDays(date, until), window),
    )
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : a.date === b.date ? 0 : 1))
    .map(({ title, url, side, standing, case: of }) => ({
      head: side?.[0] ?? '',
      title,
      url,
      side: core.cases[of ?? -1]?.title ?? '',
      ...(standing ? { standing } : {}),
    }));
}

/** "July 2018", "fines in 2019": what the records have of a time. */
export const inTime: Intent = ({ text }, known) => {
  const stretch = readStretch(text) ?? readStretch(withoutRegulator(text, known.regulator).replace(around, ''));
  if (!stretch) return undefined;
  const fined = penalties(known, stretch);
  const days = `from=${stretch.from}&to=${stretch.to}`;
  const register = {
    words: 'The register',
    url: stretch.unit === 'year' ? `${known.facts.to.register}?year=${stretch.words}` : known.facts.to.register,
  };
  const timeline = { words: `${stretch.words} on the timeline`, url: `${known.facts.to.timeline}?${days}` };
  const sums = fined.reduce((total, at) => total + (known.index.entries[at]?.sum ?? 0), 0);
  const together = `${counted(fined.length, 'penalty', 'penalties')} in the register, ${sayPounds(sums)} together as first imposed`;
  if (money.test(text)) {
    if (fined.length === 0) return undefined;
    return {
      card: {
        what: `Penalties imposed ${stretch.unit === 'day' ? 'on' : 'in'} ${stretch.words}`,
        value: counted(fined.length, 'penalty', 'penalties'),
        text: `In the register; ${sayPounds(sums)} together as first imposed. The register is not complete.`,
        rows: fined.slice(0, limits.inAnswer.penalties).flatMap((at) => penaltyRow(known, at) ?? []),
        links: [register, timeline],
      },
    };
  }
  if (!known.complete) return undefined;
  const happened = events(known, stretch);
  if (happened.length === 0 && fined.length === 0) return undefined;
  const long = stretch.unit === 'year' || stretch.unit === 'range';
  const cases = new Set(happened.map(({ side }) => side)).size;
  return {
    card: {
      what: `${counted(happened.length, 'event')} ${stretch.unit === 'day' ? 'on' : 'in'} ${stretch.words}, in ${counted(cases, 'case')}`,
      ...(fined.length > 0 ? { text: `${together}${long ? '; the largest of them' : ''}.` } : {}),
      rows:
        long || happened.length === 0
          ? fined.slice(0, limits.inAnswer.penalties).flatMap((at) => penaltyRow(known, at) ?? [])
          : happened.slice(0, limits.inAnswer.events),
      links: [timeline, ...(fined.length > 0 ? [register] : [])],
    },
  };
};
