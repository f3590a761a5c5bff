import type { CaseFile, Casebook } from '../model/casebook.ts';

/** What a component inside an MDX body needs to know: the case it stands in and everything around it. */
export interface Scene {
  readonly book: Casebook;
  readonly file: CaseFile;
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
