import { describe, expect, it } from 'vitest';
import { data, htmlOf } from './site.ts';

const cases = data('cases').map((record) => record['id'] as string);
const numbers = (html: string, pattern: RegExp): string[] =>
  [...new Set([...html.matchAll(pattern)].map((match) => match[1] ?? ''))].sort();

describe('the margin beside the text of a case', () => {
  it.each(cases)('%s: names before each paragraph just the sources that the paragraph cites', (id) => {
    const narrative = htmlOf(`/cases/${id}/`).split('class="narrative"')[1]?.split('id="findings"')[0] ?? '';
    const paragraphs = [
      ...narrative.matchAll(
        /(<aside class="margin"[^>]*>(?:(?!<\/aside>).)*<\/aside>)?<p id="[^"]+" class="paragraph"[^>]*>(.*?)<\/p>/gs,
      ),
    ];
    expect(paragraphs.length).toBeGreaterThan(4);
    for (const [, margin = '', words = ''] of paragraphs)
      expect(numbers(margin, /<b>(\d+)<\/b>/g), words.slice(0, 80)).toEqual(numbers(words, /#s(\d+)"/g));
  });

  it('explains a term and a provision where they are first spoken of, and once', () => {
    const html = htmlOf('/cases/emmas-diary/');
    expect(html.match(/<b>Notice of intent<\/b>/g)).toHaveLength(1);
    expect(html.match(/<b>First data protection principle<\/b>/g)).toHaveLength(1);
  });
});
