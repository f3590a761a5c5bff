/** A name for tight places: the short one where the record has one. */
export const nameOf = ({ short, name }: { readonly short?: string | undefined; readonly name: string }): string =>
  short ?? name;

/** A title for tight places: the short one where the record has one. */
export const titleOf = ({ short, title }: { readonly short?: string | undefined; readonly title: string }): string =>
  short ?? title;

/** A name within a sentence: "The ICO" becomes "the ICO". */
export const inSentence = (name: string): string => name.replace(/^The /, 'the ');

/** A text with a capital at its front. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
