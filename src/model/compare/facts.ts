import { holds } from '../../schema/standing.ts';
import { address } from '../address.ts';
import { caseMark } from '../case/standing-mark.ts';
import { byId, type Casebook, type CaseFile } from '../casebook.ts';
import { limitThen } from '../law/limit.ts';
import { isFigure, sayWorking } from '../figures/figure.ts';
import { countedIn } from '../figures/of-case.ts';
import { perHead } from '../figures/per-head.ts';
import { sayPounds } from '../say/money.ts';
import { headlineOf } from '../case/outcome.ts';
import { sayDate } from '../say/date.ts';
import { caseStandings, outcomeFates } from '../../schema/vocabulary.ts';
import { dutiesAtIssue } from './law.ts';
import type { Entry, Point } from './point.ts';
import { sayAffected } from '../say/volume.ts';
import { inSentence, nameOf } from '../say/name.ts';
import { penaltySetAside, sayAct } from '../say/outcome.ts';

/** The most that the law allowed for what was found, where that was a fixed sum. */
function ceiling(book: Casebook, file: CaseFile): number | undefined {
  const limits = dutiesAtIssue(book, file)
    .filter(({ standing }) => holds(standing))
    .flatMap(({ provision }) => limitThen(provision) ?? []);
  return limits.some(({ turnover_percent }) => turnover_percent !== undefined) ? undefined : limits[0]?.gbp;
}

function penalty(book: Casebook, file: CaseFile): Point {
  const headline = headlineOf(file.outcomes);
  if (headline?.sum === undefined) {
    const none =
      headline?.before === undefined
        ? { text: 'No sum of money' }
        : { text: penaltySetAside, note: `${sayPounds(headline.before)} at first` };
    return { id: 'penalty', head: 'Penalty', entries: [{ key: 'none', ...none }] };
  }
  const { sum, sums, before } = headline;
  const most = sums === 1 && headline.main.kind === 'monetary-penalty' ? ceiling(book, file) : undefined;
  const note = [
    most !== undefined && `${String(Math.round((sum / most) * 100))} % of the ${sayPounds(most)} that the law allowed`,
    sums > 1 && `${String(sums)} sums together`,
    before !== undefined && `${sayPounds(before)} at first`,
  ]
    .filter((words) => words !== false)
    .join('; ');
  const text = sayPounds(sum);
  return {
    id: 'penalty',
    head: 'Penalty',
    entries: [{ key: text, text, ...(note === '' ? {} : { note }) }],
    measure: { value: sum, unit: 'pounds', ...(most === undefined ? {} : { most }) },
  };
}

function proposed(file: CaseFile): readonly Point[] {
  const sum = file.outcomes.reduce(
    (total, { proposed_gbp, fate }) => total + (fate === 'separate' ? 0 : (proposed_gbp ?? 0)),
    0,
  );
  if (sum === 0) return [];
  const text = sayPounds(sum);
  return [
    {
      id: 'proposed',
      head: 'First proposed',
      entries: [{ key: text, text }],
      measure: { value: sum, unit: 'pounds' },
    },
  ];
}

function affected(file: CaseFile): Point {
  const { count, unit } = file.affected;
  if (count === null)
    return { id: 'affected', head: 'How many', entries: [{ key: 'unknown', text: 'The number is not known' }] };
  const sum = headlineOf(file.outcomes)?.sum;
  const head = sum === undefined ? undefined : perHead(sum, countedIn(file));
  const text = sayAffected(file.affected);
  return {
    id: 'affected',
    head: 'How many',
    entries: [{ key: text, text, ...(head && isFigure(head) ? { note: sayWorking(head) } : {}) }],
    measure: { value: count, unit },
  };
}

/** What was decided and when; beside a sum also what is noted of it, since what came off one case may be a finding of that alone. */
const outcomes = (book: Casebook, file: CaseFile): readonly Entry[] =>
  file.outcomes
    .filter(({ fate }) => fate !== 'separate')
    .map((outcome): Entry => {
      const { amount_gbp: sum, when, fate } = outcome;
      const facts = [
        sum !== undefined && sayPounds(sum),
        when !== undefined && sayDate(when),
        fate !== 'stands' && `later ${outcomeFates[fate]}`,
      ]
        .filter((words) => words !== false)
        .join(', ');
      const note = sum === undefined || outcome.note === undefined ? facts : `${facts}. ${outcome.note}`;
      return {
        key: `${outcome.kind}/${outcome.by}/${outcome.fate}`,
        text: sayAct(outcome, inSentence(nameOf(byId(book.actors, outcome.by)))),
        ...(note === '' ? {} : { note }),
      };
    });

/** What happened to whom and what it cost: respondents, sums, how many, decisions, standing. */
export function factPoints(book: Casebook, file: CaseFile): readonly Point[] {
  return [
    {
      id: 'respondents',
      head: 'Against',
      entries: file.respondents.map((id) => ({ key: id, text: nameOf(byId(book.actors, id)), to: address.actor(id) })),
    },
    { id: 'sector', head: 'Sector', entries: [{ key: file.sector, text: file.sector }] },
    penalty(book, file),
    ...proposed(file),
    affected(file),
    { id: 'outcomes', head: 'What was decided', entries: outcomes(book, file) },
    {
      id: 'standing',
      head: 'Standing',
      entries: [
        {
          key: file.standing,
          text: caseStandings[file.standing],
          standing: caseMark[file.standing],
          note: file.standing_note,
        },
      ],
    },
  ];
}
