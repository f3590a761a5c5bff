import { describe, expect, it } from 'vitest';
import { filesOf } from '../../src/exports/files.ts';
import { loadCasebook } from '../../src/model/load.ts';
import { put, withCasebook } from '../content/casebook.ts';

const book = withCasebook((folder) => {
  put(folder, 'permalinks.txt', '/cases/toy/findings/gone/\n/f/TY-9/\n');
  put(
    folder,
    'redirects.yaml',
    `- from: /cases/toy/findings/gone/
  reason: The notice does not say so.
  date: 2026-01-02
  finding: { ref: TY-9, claim: The toys were sold to a thief., standing: found, version: 2 }
`,
  );
  return loadCasebook(folder);
});
const files = filesOf(book, { site: 'https://example.org', base: '/sub/' });
const written = async (path: string): Promise<string> => {
  const text = await files.find(({ at }) => at === path)?.write();
  return typeof text === 'string' ? text : (text?.length ?? 0).toString();
};

describe('a finding that was withdrawn and has no successor', () => {
  it.each(['cite.bib', 'cite.biblatex.bib', 'cite.csl.json', 'cite.ris'])(
    'is cited in %s as withdrawn, in the version it had',
    async (file) => {
      const text = await written(`/f/TY-9/${file}`);
      expect(text).toContain('withdrawn on 2 January 2026');
      expect(text).toContain('https://example.org/sub/f/TY-9/?v=2');
    },
  );

  it('keeps its record, which says when and why it was taken back, and no longer what it is', async () => {
    expect(JSON.parse(await written('/f/TY-9/finding.json'))).toEqual({
      id: 'TY-9',
      case: 'toy',
      withdrawn: { date: '2026-01-02', reason: 'The notice does not say so.' },
      last: { claim: 'The toys were sold to a thief.', standing: 'found', version: 2 },
      url: 'https://example.org/sub/f/TY-9/',
    });
  });

  it('has a card, and an oEmbed answer whose words do not repeat the claim', async () => {
    expect(Number(await written('/f/TY-9/card.png'))).toBeGreaterThan(1000);
    const answer = await written('/oembed/f/TY-9.json');
    expect(answer).toContain('TY-9, withdrawn');
    expect(answer).toContain('https://example.org/sub/embed/f/TY-9/');
    expect(answer).not.toContain('thief');
  });
});
