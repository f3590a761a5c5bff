/** A name for tight places: the short one where the record has one. */
export const nameOf = ({ short, name }: { readonly short?: string | undefined; readonly name: string }): string =>
  short ?? name;

/** A title for tight places: the short one where the record has one. */
export const titleOf = ({ short, title }: { readonly short?: string | undefined; readonly title: string }): string =>
  short ?? title;

/** A name within a sentence: "The ICO" becomes "the ICO". */
export const inSentence = (name: string): string => name.replace(/^The /, 'the ');

/** The name of an actor within a sentence, as one says it: "the ICO", "the First-tier Tribunal", "Facebook". */
export const spoken = (actor: {
  readonly said?: string | undefined;
  readonly short?: string | undefined;
  readonly name: string;
}): string => actor.said ?? inSentence(nameOf(actor));

/** A title within a sentence: without the capital at its front. */
export const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A text with a capital at its front. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
