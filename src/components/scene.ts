import { findingWith } from '../model/indexes.ts';
import { link } from './link.ts';
import { address } from '../model/address.ts';
import type { CaseFile, CaseFinding, Casebook } from '../model/casebook.ts';
import { citedId } from '../schema/claim.ts';

/** What a component inside an MDX body needs to know: the case it stands in and everything around it. */
export interface Scene {
  readonly book: Casebook;
  readonly file: CaseFile;
  /** Set on a finding's own page, where only its own sources are listed. */
  readonly finding?: CaseFinding;
}

/** The scene that the page has set; throws when a page draws a body without one. */
export function sceneOf(locals: App.Locals): Scene {
  if (!locals.scene) throw new Error('a case component was drawn on a page that set no scene');
  return locals.scene;
}

/** A record that the checker has seen; throws otherwise. */
export function must<T>(record: T | undefined, what: string): T {
  if (record === undefined) throw new Error(`there is no ${what}`);
  return record;
}

/** A finding that a body names, of the scene's case or of another. */
export const findingOf = ({ book }: Scene, ref: string): CaseFinding => must(findingWith(book, ref), `finding ${ref}`);

/** The page that lists a source, as seen from the page that is being drawn: empty for the page itself. */
export function pageOfSource({ file, finding }: Scene, id: string): string {
  const here = finding === undefined || finding.sources.some((citation) => citedId(citation) === id);
  return here ? '' : link(address.case(file.id));
}

/** The anchor for a mention that is the first of its kind on the page, and none for later ones. */
export function firstMention(locals: App.Locals, anchor: string): string | undefined {
  if (!locals.scene) return undefined;
  const met = (locals.mentions ??= new Set<string>());
  if (met.has(anchor)) return undefined;
  met.add(anchor);
  return anchor;
}
