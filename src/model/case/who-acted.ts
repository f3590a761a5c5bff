import { byId, type Casebook, type CaseEvent, type CaseFile } from '../casebook.ts';

/** Kinds of event that are a regulator's unless the record says that others acted. */
const ofRegulators: ReadonlySet<CaseEvent['kind']> = new Set(['investigation', 'notice', 'decision']);

/** Who acted in an event, where that is not told by its kind. */
export type Acted = 'done' | 'courts' | 'others';

/**
 * Who acted in an event whose kind is that of regulators and which none of them did: a court that decided, the
 * respondent that found out for itself, others who looked into it. The first actor of an event is who acted. Nothing
 * where the kind alone says who.
 */
export function whoActed(
  book: Pick<Casebook, 'actors'>,
  { respondents }: Pick<CaseFile, 'respondents'>,
  { kind, actors }: Pick<CaseEvent, 'kind' | 'actors'>,
): Acted | undefined {
  if (!ofRegulators.has(kind)) return undefined;
  const kinds = actors.map((id) => byId(book.actors, id).kind);
  if (kind === 'decision') return kinds[0] === 'court' ? 'courts' : undefined;
  if (kinds.includes('regulator')) return undefined;
  return actors[0] !== undefined && respondents.includes(actors[0]) ? 'done' : 'others';
}
