import type { MarkdownHeading } from 'astro';
import type { CaseFile } from '../../model/casebook.ts';

/** A heading of a case's page in the list of its contents. */
export interface Entry {
  readonly id: string;
  readonly label: string;
  /** How many it holds, where it is told by number. */
  readonly count?: number;
  /** True of the parts that are folded. */
  readonly rest?: true;
}

/** The headings of a case's page in their order: those of its text, then what every case has and this one fills. */
export function contentsOf(file: CaseFile, headings: readonly MarkdownHeading[]): readonly Entry[] {
  const told = (
    [
      ['quotations', 'In their own words', file.quotations.length],
      ['cast', 'Who is who', file.cast.length],
    ] as const
  ).flatMap(([id, label, count]): Entry[] => (count === 0 ? [] : [{ id, label, count }]));
  const rest = (
    [
      ['account', 'What the respondent said', file.account.length],
      ['differ', 'Where accounts differ', file.discrepancies.length],
      ['worked-out', 'The sums, worked out', undefined],
      ['not-known', 'What is not known', file.not_known.length],
      ['study', 'To discuss', file.discussion.length],
      ['sources', 'Sources', file.sources.length],
      ['cite', 'Cite', undefined],
      ['versions', 'Versions', file.revisions.length],
    ] as const
  ).flatMap(([id, label, count]): Entry[] =>
    count === 0 ? [] : [{ id, label, rest: true, ...(count === undefined ? {} : { count }) }],
  );
  return [
    ...headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, label: text })),
    { id: 'findings', label: 'Findings', count: file.findings.length },
    { id: 'when-it-happened', label: 'When it happened', count: file.events.length },
    ...told,
    ...rest,
    { id: 'around', label: 'Around this case' },
  ];
}
