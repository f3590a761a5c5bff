import { describe, expect, it } from 'vitest';
import { oembedOf } from '../../src/exports/oembed.ts';
import { embedCode } from '../../src/model/embed/code.ts';
import { embedOfChart, embedOfFinding } from '../../src/model/embed/embeddable.ts';
import { embedsOfSeveral } from '../../src/model/embed/of-several.ts';
import { loadCasebook } from '../../src/model/load.ts';
import { spoil, withCasebook } from '../content/casebook.ts';
import { versionsOf } from '../../src/model/kept/versions.ts';

const at = { site: 'https://example.org', base: '/sub/' };
const book = withCasebook(loadCasebook);
const [file] = book.cases;
const [finding] = book.findings;
if (!file || !finding) throw new Error('the sound casebook has no finding');
const all = [
  embedOfFinding(file, finding),
  embedOfChart(file, 'flows'),
  embedOfChart(file, 'timeline'),
  ...embedsOfSeveral(book),
];

describe('an oEmbed answer', () => {
  it.each(all)('has what the format asks of a rich answer: $embed', (of) => {
    const answer = oembedOf(of, at);
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Casebook' });
    expect(answer.provider_url).toBe('https://example.org/sub/');
    expect(Number.isInteger(answer.width) && answer.width > 0).toBe(true);
    expect(Number.isInteger(answer.height) && answer.height > 0).toBe(true);
    expect(answer.html).toContain(`src="https://example.org/sub${of.embed}"`);
    expect(answer.title).not.toBe('');
  });
});

it('a finding’s frame is as high as its words are long, without a script', () => {
  const height = (claim: string): number => embedOfFinding(file, { ...finding, claim }).height;
  // Measured in a browser at the usual width: three lines take 219 px, five take 289.
  expect(height('x'.repeat(84))).toBeGreaterThanOrEqual(219);
  expect(height('x'.repeat(84))).toBeLessThan(219 + 36);
  expect(height('x'.repeat(143))).toBeGreaterThanOrEqual(289);
  const held = {
    ...finding,
    standing: 'set-aside' as const,
    held: { what: 'the penalty', claim: 'x'.repeat(103), by: [], event: 'E1' },
  };
  expect(embedOfFinding(file, held).height - embedOfFinding(file, finding).height).toBeGreaterThanOrEqual(74);
});

describe('the code of an embed', () => {
  it('is a quotation with its link, a sandboxed frame that may send nothing and lead nowhere, and the script that sizes it', () => {
    const [quote = '', frame = '', script = ''] = embedCode(embedOfFinding(file, finding), at).split('\n');
    expect(quote).toMatch(
      /^<blockquote .*The shop sold the list\..*<a href="https:\/\/example\.org\/sub\/cases\/toy\/findings\/sold\/">/,
    );
    expect(frame).toMatch(/sandbox="allow-scripts allow-same-origin allow-popups"/);
    expect(script).toBe('<script async src="https://example.org/sub/embed.js"></script>');
  });

  it('lets no word of the content become markup', () => {
    const code = embedCode({ ...embedOfChart(file, 'flows'), words: '<b>"&', title: '"><script>' }, at);
    expect(code).toContain('&lt;b&gt;&quot;&amp;');
    expect(code).not.toMatch(/"><script>(?!<)/);
  });
});

describe('the versions of a finding', () => {
  it('keep the words of each, so that a frozen embed says what it said', () => {
    const revised = withCasebook((folder) => {
      spoil(
        folder,
        'cases/toy/findings/sold.mdx',
        '    note: First published.\n',
        `    note: First published.
    was: { claim: The shop gave the list away., standing: alleged }
  - date: 2026-02-02
    note: The notice was read; it was a sale.
  - date: 2026-03-03
    note: The finder is named in full.
`,
      );
      return loadCasebook(folder).findings[0];
    });
    if (!revised) throw new Error('no finding');
    expect(versionsOf(revised).map(({ number, claim, standing }) => [number, claim, standing])).toEqual([
      [1, 'The shop gave the list away.', 'alleged'],
      [2, 'The shop sold the list.', 'found'],
      [3, 'The shop sold the list.', 'found'],
    ]);
  });
});
