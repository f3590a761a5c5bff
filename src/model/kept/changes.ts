import { type Address, address } from '../address.ts';
import type { Casebook } from '../casebook.ts';
import { wordOf } from '../../schema/standing.ts';
import { once } from '../once.ts';
import { type Version, versionsOf } from './versions.ts';

/** What a revision corrected: what was said, what is said now. */
interface Correction {
  readonly what: string;
  readonly was: string;
  readonly is: string;
}

/** One published version of a case or a finding. */
export interface Change {
  readonly kind: 'case' | 'finding';
  /** The ref of a finding or the id of a case. */
  readonly id: string;
  readonly case: string;
  readonly title: string;
  readonly at: Address;
  readonly version: number;
  /** As `YYYY-MM-DD`. */
  readonly date: string;
  readonly note: string;
  readonly corrections: readonly Correction[];
}

const words = {
  claim: 'The claim',
  standing: 'The standing',
  finder: 'Who found it',
  first: 'What was held first',
} as const;
const keys = ['claim', 'standing', 'finder', 'first'] as const;

/** One of a version's words as one says it. */
const said = (version: Version, key: (typeof keys)[number]): string =>
  key === 'standing' ? wordOf(version.standing) : (version[key] ?? '');

/** Every version of every case and finding, newest first; within a day cases first, then in the order of the casebook, of each its last version first. */
export const changesOf = once((book: Casebook): readonly Change[] => {
  const changes = book.cases.flatMap((file): Change[] => [
    ...file.revisions
      .map(({ date, note, corrected = [] }, index) => ({
        kind: 'case' as const,
        id: file.id,
        case: file.id,
        title: file.title,
        at: address.case(file.id),
        version: index + 1,
        date,
        note,
        corrections: corrected,
      }))
      .reverse(),
    ...file.findings.flatMap((finding) => {
      const versions = versionsOf(finding);
      return versions
        .map((version, index): Change => {
          const before = versions[index - 1];
          const own = finding.revisions[index]?.corrected ?? [];
          return {
            kind: 'finding',
            id: finding.ref,
            case: file.id,
            title: finding.claim,
            at: address.short(finding.ref),
            version: version.number,
            date: version.date,
            note: version.note,
            corrections: [
              ...keys.flatMap((key) =>
                before === undefined || said(before, key) === '' || said(before, key) === said(version, key)
                  ? []
                  : [{ what: words[key], was: said(before, key), is: said(version, key) }],
              ),
              ...own,
            ],
          };
        })
        .reverse();
    }),
  ]);
  return changes.sort((a, b) =>
    a.date === b.date ? (a.kind === b.kind ? 0 : a.kind === 'case' ? -1 : 1) : a.date < b.date ? 1 : -1,
  );
});
