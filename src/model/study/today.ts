import type { Casebook, CaseFile } from '../casebook.ts';
import { dutiesAtIssue, nowOf } from '../compare/law.ts';
import type { Provision } from '../../schema/provision.ts';

/** A provision of a case beside what it is now: from the chain of successors in the records, and nothing else. */
export interface ThenNow {
  readonly then: Provision;
  /** What followed it; empty where it is in force still or where no successor is recorded. */
  readonly now: readonly Provision[];
  /** The highest penalties as the records say them, where they differ or one is not recorded. */
  readonly maximum: { readonly then?: string; readonly now: readonly string[] };
  /** `duty` for a rule at issue, `power` for what was done under it. */
  readonly part: 'duty' | 'power';
}

const beside = (book: Casebook, then: Provision, part: ThenNow['part']): ThenNow => {
  const now = nowOf(book, then);
  return {
    then,
    now,
    part,
    maximum: {
      ...(then.maximum === undefined ? {} : { then: then.maximum }),
      now: [...new Set(now.flatMap(({ maximum }) => maximum ?? []))],
    },
  };
};

/** The rules at issue in a case, those with the most findings first, and the powers used, each then and now. */
export function thenAndNow(book: Casebook, file: CaseFile): readonly ThenNow[] {
  const duties = dutiesAtIssue(book, file).map(({ provision }) => provision);
  const powers = book.provisions.filter(
    ({ id }) => file.outcomes.some(({ under }) => under.includes(id)) && !duties.some((duty) => duty.id === id),
  );
  return [...duties.map((each) => beside(book, each, 'duty')), ...powers.map((each) => beside(book, each, 'power'))];
}
