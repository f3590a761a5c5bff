import { byId, type Casebook, type CaseFile } from '../model/casebook.ts';
import { each, sayCount, sayPounds } from '../model/money.ts';
import { knownDate } from '../model/join.ts';
import { sayDate } from '../model/say-date.ts';
import { caseStandings, outcomeKinds, volumeUnits } from '../schema/vocabulary.ts';

/** One fact of a strip; `note` says how it is derived or what qualifies it. */
export interface Fact {
  readonly term: string;
  readonly value: string;
  readonly note?: string;
  readonly standing?: string;
}

/** The mark of a case's standing, in the language of findings. */
export const caseMark: Readonly<Record<CaseFile['standing'], string>> = {
  final: 'found',
  closed: 'found',
  'notice-of-intent': 'alleged',
  'under-appeal': 'alleged',
  settled: 'conceded',
  varied: 'overturned',
  overturned: 'overturned',
};

/** The outcome a case is known by: the one with the largest sum, or else the first. */
export const mainOutcome = (file: CaseFile): CaseFile['outcomes'][number] | undefined =>
  [...file.outcomes].sort((a, b) => (b.amount_gbp ?? -1) - (a.amount_gbp ?? -1))[0];

/** The strip of a case: what it cost, how many, when, which rule, whether it is final. */
export function caseFacts(book: Casebook, file: CaseFile): readonly Fact[] {
  const outcome = mainOutcome(file);
  const facts: Fact[] = [];
  const { affected } = file;
  if (outcome) {
    const sum = outcome.amount_gbp;
    const perHead =
      sum !== undefined && affected.count !== null && affected.unit === 'records'
        ? each(sum, affected.count)
        : undefined;
    facts.push({
      term: outcomeKinds[outcome.kind],
      value: sum === undefined ? 'no sum' : sayPounds(sum),
      note: perHead
        ? `${perHead.working} a record`
        : `by ${byId(book.actors, outcome.by).short ?? byId(book.actors, outcome.by).name}`,
    });
  }
  if (affected.count !== null) {
    const unit = volumeUnits[affected.unit];
    facts.push({
      term: unit.charAt(0).toUpperCase() + unit.slice(1),
      value: `${affected.at_most ? 'up to ' : ''}${sayCount(affected.count)}`,
      note: 'what is counted is said below',
    });
  }
  if (outcome?.date !== undefined) facts.push({ term: 'Decided', value: sayDate(knownDate(outcome.date)) });
  const turned = book.provisions.filter((p) =>
    file.findings.some((f) => f.standing === 'found' && f.provisions.includes(p.id)),
  );
  const most = [...turned].sort(
    (a, b) =>
      file.findings.filter((f) => f.provisions.includes(b.id)).length -
      file.findings.filter((f) => f.provisions.includes(a.id)).length,
  )[0];
  if (most) facts.push({ term: 'Rule broken', value: most.short, note: most.label });
  facts.push({
    term: 'Standing',
    value: caseStandings[file.standing],
    note: file.standing_note,
    standing: caseMark[file.standing],
  });
  return facts;
}
