import { describe, expect, test } from 'vitest';
import { plainWords } from '../../../src/model/say/plain.ts';
import { book } from '../book.ts';

const mostInStory = 500;
const mostInStandfirst = 45;

/** How many words a reader counts: a sign that stands alone, such as a dash, is none. */
const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/**
 * The sentences under “What happened” and the headings that follow it, quotations included: without the headings, the
 * numbers of footnotes, who is quoted and where, and the findings and differences that are shown between paragraphs.
 */
const storyOf = (narrative: string): string => plainWords(narrative.replaceAll(/^#.*$/gm, ''));

describe('a case is read in minutes', () => {
  test.each(book.cases.map((file) => [file.id, file] as const))('%s', (_, { narrative, standfirst }) => {
    const story = wordCount(storyOf(narrative));
    expect(story).toBeGreaterThan(0);
    expect(story).toBeLessThanOrEqual(mostInStory);
    expect(wordCount(standfirst)).toBeLessThanOrEqual(mostInStandfirst);
  });
});
