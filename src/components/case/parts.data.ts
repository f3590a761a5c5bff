import type { MarkdownHeading } from 'astro';
import type { CaseFile } from '../../model/casebook.ts';
import * as words from '../../model/say/interface-words.ts';

/** The parts that a case's page has beside its text, in their order: what each is called, and those that are folded. */
export const parts = {
  findings: { title: 'Findings' },
  'when-it-happened': { title: 'When it happened' },
  quotations: { title: 'In their own words' },
  cast: { title: 'Who is who' },
  account: { title: 'What the respondent said', folded: true },
  differ: { title: 'Where accounts differ', folded: true },
  'worked-out': { title: 'The sums, worked out', folded: true },
  'not-known': { title: 'What is not known', folded: true },
  study: { title: 'To discuss', folded: true },
  sources: { title: 'Sources', folded: true },
  cite: { title: words.cite, folded: true },
  versions: { title: 'Versions of this case', folded: true },
  around: { title: 'Around this case' },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly folded?: true }>>;

export type PartId = keyof typeof parts;

/** How many a part holds, where it is told by number. */
export const countOf = (file: CaseFile, id: PartId): number | undefined =>
  ({
    findings: file.findings.length,
    'when-it-happened': file.events.length,
    quotations: file.quotations.length,
    cast: file.cast.length,
    account: file.account.length,
    differ: file.discrepancies.length,
    'worked-out': undefined,
    'not-known': file.not_known.length,
    study: file.discussion.length,
    sources: file.sources.length,
    cite: undefined,
    versions: file.revisions.length,
    around: undefined,
  })[id];

/** A heading of a case's page in the list of its contents. */
export interface Entry {
  readonly id: string;
  readonly label: string;
  readonly count?: number | undefined;
  readonly folded?: boolean;
}

/** The headings of a case's page in their order: those of its text, then the parts that this case fills. */
export const contentsOf = (file: CaseFile, headings: readonly MarkdownHeading[]): readonly Entry[] => [
  ...headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, label: text })),
  ...(Object.keys(parts) as PartId[])
    .map((id): Entry => ({ id, label: parts[id].title, count: countOf(file, id), folded: 'folded' in parts[id] }))
    .filter(({ count }) => count !== 0),
];
