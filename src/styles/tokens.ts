import { readFileSync } from 'node:fs';

/** A colour of the site as its pages have it in the light and in the dark. */
interface Token {
  readonly light: string;
  readonly dark: string;
}

/** The colours of `tokens.css`, for what is made at build and has no style sheet: cards, and what a browser reads before it has one. */
export const tokens: ReadonlyMap<string, Token> = new Map(
  [...readFileSync('src/styles/tokens.css', 'utf8').matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

/**
 * A colour by the name of its token.
 *
 * @throws Error if `tokens.css` has none of that name
 */
export function token(name: string): Token {
  const found = tokens.get(name);
  if (found === undefined) throw new Error(`src/styles/tokens.css has no colour --${name}.`);
  return found;
}
