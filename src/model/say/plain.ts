/** The words of an MDX text without its tags and marks, for places that take plain text. */
export const plainWords = (mdx: string): string =>
  mdx
    // Within a sentence a finding is a word: its reference.
    .replace(/(?<=\S[^\S\n]*)<Finding ref="([^"]*)"\s*\/>/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
