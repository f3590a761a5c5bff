import type { Finding } from '../../schema/finding.ts';
import { fell, type PublishedStanding } from '../../schema/standing.ts';
import { nameOf } from './sketch.ts';

/** A finding's words as they stood in one of its versions. */
export interface Version {
  /** Counted from 1. */
  readonly number: number;
  readonly date: string;
  readonly note: string;
  readonly claim: string;
  /** As it was published, in the word of then. */
  readonly standing: PublishedStanding;
  readonly finder: string;
  /** What was held or charged first, where the standing says that it holds no more. */
  readonly first?: string;
}

/** What was held or charged first, where a finding says so. */
export const firstOf = ({ held, charged }: Finding) => held ?? charged;

/**
 * Every version of a finding, oldest first. A version's words are those that the first version from it on keeps under
 * `was`, and today's where none does: so the last version is always what the finding says now.
 */
export function versionsOf(finding: Finding): readonly Version[] {
  return finding.revisions.map(({ date, note }, index) => {
    const later = finding.revisions.slice(index).flatMap(({ was }) => was ?? []);
    const standing = later.find((each) => each.standing !== undefined)?.standing ?? finding.standing;
    const first = later.find((each) => each.first !== undefined)?.first ?? firstOf(finding)?.claim;
    return {
      number: index + 1,
      date,
      note,
      claim: later.find(({ claim }) => claim !== undefined)?.claim ?? finding.claim,
      standing,
      finder: later.find(({ finder }) => finder !== undefined)?.finder ?? finding.finder.said,
      ...(first === undefined || !fell(standing) ? {} : { first }),
    };
  });
}

/** A short hash of a version's words, by which a change of what was published is noticed. */
export const wordsMark = ({ claim, standing, finder, first }: Version): string =>
  nameOf([claim, standing, finder, ...(first === undefined ? [] : [first])].join('\n'), 6);
