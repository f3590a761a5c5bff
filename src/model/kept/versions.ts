import type { Finding } from '../../schema/finding.ts';
import { nameOf } from './sketch.ts';

/** A finding's words as they stood in one of its versions. */
export interface Version {
  /** Counted from 1. */
  readonly number: number;
  readonly date: string;
  readonly note: string;
  readonly claim: string;
  readonly standing: Finding['standing'];
  readonly finder: string;
}

/**
 * Every version of a finding, oldest first. A version's words are those that the first version from it on keeps under
 * `was`, and today's where none does: so the last version is always what the finding says now.
 */
export function versionsOf(finding: Finding): readonly Version[] {
  return finding.revisions.map(({ date, note }, index) => {
    const later = finding.revisions.slice(index).flatMap(({ was }) => was ?? []);
    return {
      number: index + 1,
      date,
      note,
      claim: later.find(({ claim }) => claim !== undefined)?.claim ?? finding.claim,
      standing: later.find(({ standing }) => standing !== undefined)?.standing ?? finding.standing,
      finder: later.find(({ finder }) => finder !== undefined)?.finder ?? finding.finder.said,
    };
  });
}

/** A short hash of a version's words, by which a change of what was published is noticed. */
export const wordsMark = ({ claim, standing, finder }: Version): string =>
  nameOf([claim, standing, finder].join('\n'), 6);
