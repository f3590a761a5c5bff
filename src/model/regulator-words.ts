/**
 * What the regulator is, as alternatives of a pattern: by this it is asked for and told of, beside the names of its record. Other
 * commissions have a name before the word, so that it is the regulator only after its article.
 */
export const regulatorOffices = String.raw`regulator|commissioner|(?<=\bthe\s+)commission`;

/** How texts name the regulator, as alternatives of a pattern. */
export const regulatorInTexts = `ICO|Information Commission|${regulatorOffices}`;
