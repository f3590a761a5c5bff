/** The words of an MDX text without its tags and marks, for places that take plain text. */
export const plainWords = (mdx: string): string =>
  mdx
    .replace(/<[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
