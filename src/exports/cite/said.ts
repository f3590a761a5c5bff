import type { Work } from './work.ts';

/** A title with what has to be said beside it wherever it is cited: a standing, what became of it. */
export function saidTitle(work: Work): string {
  const more = work.kind === 'page' ? work.standing : work.kind === 'notice' ? work.fate : undefined;
  return more === undefined ? work.title : `${work.title} (${more})`;
}

/** What no format of citation files has a field for, as a note. */
export function noteOf(work: Work): string | undefined {
  const said =
    work.kind === 'page'
      ? [work.ref === undefined ? undefined : `Finding ${work.ref}`, `version ${String(work.version)}`, work.standing]
      : work.kind === 'judgment'
        ? [work.fate]
        : work.kind === 'law'
          ? []
          : [work.copy];
  const text = said.filter((each) => each !== undefined).join('; ');
  return text === '' ? undefined : text;
}

/** The body that wrote a work; of an article and of a page it is known only who published it. */
export function authorOf(work: Work): string | undefined {
  if (work.kind === 'page') return 'Casebook';
  if (work.kind === 'notice') return work.author;
  return work.kind === 'document' && (work.medium === 'report' || work.medium === 'data') ? work.publisher : undefined;
}
