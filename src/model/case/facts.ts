import { address, type Address } from '../address.ts';
import { caseMark } from './standing-mark.ts';
import { byId, type Casebook, type CaseFile } from '../casebook.ts';
import { isFigure, sayWorking } from '../figures/figure.ts';
import { countedIn } from '../figures/of-case.ts';
import { perHead } from '../figures/per-head.ts';
import { sayPounds } from '../say/money.ts';
import { headlineOf } from './outcome.ts';
import { sayDate, sayDay } from '../say/date.ts';
import type { Standing } from '../../schema/standing.ts';
import { caseStandings, outcomeKinds } from '../../schema/vocabulary.ts';
import { sayCount } from '../say/count.ts';
import { roughly, sayUnit } from '../say/volume.ts';
import { nameOf, capital, inSentence } from '../say/name.ts';
import { setAside } from '../say/outcome.ts';
import { isBreach, rulesOf } from './rule.ts';
import { cameToLater, decidedOn } from './time.ts';

/** One fact of a strip; `note` says how it is derived or what qualifies it. */
export interface Fact {
  readonly term: string;
  readonly value: string;
  readonly note?: string;
  /** The address that the note leads to. */
  readonly to?: Address;
  readonly standing?: Standing;
  /** What the note works out, for whoever works it out again. */
  readonly figure?: { readonly kind: string; readonly of: string; readonly value: number };
}

/** So many letters of what is said of a case's standing go over its word; more stand under the strip. */
const roomForNote = 44;

/** Whether what is said of a case's standing is too long for the strip. */
export const standingIsLong = ({ standing_note }: Pick<CaseFile, 'standing_note'>): boolean =>
  standing_note.length > roomForNote;

/** The chief rule of a case; of a conviction the offence, and beside it that rule. */
function ruleFact(book: Casebook, file: CaseFile): readonly Fact[] {
  const rules = rulesOf(book, file);
  const main = headlineOf(file.outcomes)?.main;
  const offence = main?.kind === 'prosecution' ? rules.find(({ id }) => main.under.includes(id)) : undefined;
  const chief = rules.find((provision) => provision !== offence);
  if (offence)
    return [
      {
        term: 'Convicted of',
        value: offence.short,
        note: chief ? `${offence.label}; also broken: ${chief.label}` : offence.label,
      },
    ];
  const term = isBreach(file) ? 'Rule broken' : 'Rule at issue';
  return chief ? [{ term, value: chief.short, note: chief.label }] : [];
}

/** The strip of a case: what it cost, how many, when, which rule, whether it is final. */
export function caseFacts(book: Casebook, file: CaseFile): readonly Fact[] {
  const headline = headlineOf(file.outcomes);
  const facts: Fact[] = [];
  const { affected } = file;
  if (headline) {
    const { main, sum, sums, before } = headline;
    const head = sum !== undefined && affected.unit === 'records' ? perHead(sum, countedIn(file)) : undefined;
    const share = head && isFigure(head) ? head : undefined;
    const by = byId(book.actors, main.by);
    facts.push({
      term: sums > 1 ? 'Penalties, together' : before === undefined ? outcomeKinds[main.kind] : 'Penalty now',
      value: sum !== undefined ? sayPounds(sum) : before === undefined ? 'no fine' : setAside,
      note:
        before !== undefined
          ? `${sayPounds(before)} before the appeal`
          : share
            ? sayWorking(share)
            : `by ${inSentence(nameOf(by))}`,
      ...(before === undefined && share ? { figure: { kind: share.kind, of: file.id, value: share.value } } : {}),
    });
  }
  if (affected.count !== null) {
    facts.push({
      term: capital(sayUnit(affected.unit, affected.count)),
      value: `${roughly(affected)}${sayCount(affected.count)}`,
      note: 'how they are counted',
      to: `${address.case(file.id)}#worked-out`,
    });
  }
  const decided = decidedOn(file);
  if (decided) {
    const [later, stands] = [cameToLater(file), headline?.main.when];
    const changed = stands && stands.earliest > decided.latest ? `as it stands now: ${sayDate(stands)}` : undefined;
    const note = later ? `first decision: ${sayDate(decided)}` : changed;
    // Beside a sum stands the day of that sum.
    facts.push({ term: 'Decided', value: sayDate(later?.when ?? decided), ...(note === undefined ? {} : { note }) });
  }
  facts.push(...ruleFact(book, file));
  const note = [
    ...(standingIsLong(file) ? [] : [file.standing_note]),
    ...(file.checked === undefined ? [] : [`checked ${sayDay(file.checked)}`]),
  ].join('; ');
  facts.push({
    term: 'Standing',
    value: caseStandings[file.standing],
    ...(note === '' ? {} : { note }),
    standing: caseMark[file.standing],
  });
  return facts;
}
