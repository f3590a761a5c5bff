import { many } from '../made-up/casebook.ts';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { draw, drawn } from '../../src/exports/card/draw.ts';
import type { FindingCard } from '../../src/exports/card/finding.ts';
import { lay } from '../../src/exports/card/layout.ts';
import { type PlainCard, plainCard } from '../../src/exports/card/plain.ts';
import { size } from '../../src/exports/card/style.ts';
import { standings, wrongs } from '../../src/schema/standing.ts';
import { wordsOf } from '../../src/schema/vocabulary.ts';
import { faults } from './card-faults.ts';

const made: FindingCard = {
  ref: 'ED-123',
  caseTitle: 'A made-up shop',
  years: '2014–2024',
  outcome: 'monetary penalty £12,700,000',
  claim: 'The shop sold the list of its customers without a word to them.',
  context: 'A shop that was made up for a test sold what it knew.',
  standing: 'found',
  line: 'Found by the regulator, in its notice of 1 May 2020',
  against: 'The Shop',
  address: 'casebook.example/f/ED-123',
  chains: [{ actors: ['Customers', 'The Shop'], links: [{ count: 400, words: '400 people' }], main: 0 }],
};
const plain: PlainCard = {
  kind: 'Company',
  beside: ['United Kingdom'],
  title: 'The Shop',
  text: 'A shop that was made up.',
  foot: ['in 1 case'],
  address: 'casebook.example/actors/shop',
};

describe('the card of any finding', () => {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789£%’–é');
  const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 16 });
  const sentence = (least: number, most: number) =>
    fc
      .array(word, { minLength: 60, maxLength: 60 })
      .chain((all) => fc.integer({ min: least, max: most }).map((length) => all.join(' ').slice(0, length).trim()))
      .filter((text) => text.length >= 1);
  const name = sentence(3, 30);
  const link = fc.record({
    count: fc.option(fc.integer({ min: 1, max: 100_000_000 })),
    words: fc.constantFrom('1,065,220 records', 'number not known', 'up to 87 million people'),
    wrong: fc.constantFrom(...wrongs),
  });
  const card: fc.Arbitrary<FindingCard> = fc
    .record({
      claim: sentence(10, 300),
      context: sentence(10, 400),
      caseTitle: name,
      line: sentence(5, 90),
      against: name,
      standing: fc.constantFrom(...wordsOf(standings)),
      actors: fc.array(name, { minLength: 4, maxLength: 4 }),
      links: fc.array(link, { minLength: 3, maxLength: 3 }),
    })
    .map(({ actors, links, ...rest }) => ({
      ...made,
      ...rest,
      chains: [
        { actors, links, main: 1 },
        { actors: actors.slice(0, 2), links: links.slice(0, 1), main: 0 },
      ],
    }));

  it('of 10 to 300 characters says its claim whole, in letters that can be read and touch nothing', async () => {
    await fc.assert(
      fc.asyncProperty(card, async (each) => {
        expect(await faults(each, [each.ref, each.claim, each.line])).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the names at the end of a chain apart', async () => {
    const links = many(3, () => ({ count: null, words: '1,065,220 records', wrong: 'found' as const }));
    const actors = ['a a', 'a a', 'sPr r3iEYv j', '6XedLgRMuY 3bGrHMqwcZ81'];
    expect(await faults({ ...made, chains: [{ actors, links, main: 1 }] }, [made.claim])).toEqual([]);
  });

  it('has the fragment whose names fit, and the case in a sentence where none does', async () => {
    const long = 'A society with a name of very many words and of some more of them after these';
    const chain = (actors: readonly string[]) => ({ actors, links: made.chains[0]?.links ?? [], main: 0 });
    const both = { ...made, chains: [chain([long.repeat(2), 'The Shop']), chain(['Customers', 'The Shop'])] };
    expect(await faults(both, ['Customers', 'The Shop', '400 people'])).toEqual([]);
    expect(await faults({ ...made, chains: [chain([long.repeat(2), 'The Shop'])] }, [made.context])).toEqual([]);
  });

  it('keeps a name of a thousand letters on the card', async () => {
    for (const title of ['word '.repeat(200), 'w'.repeat(1000)])
      expect(await faults({ ...plain, title }, ['w'])).toEqual([]);
  });
});

describe('the drawing of a card', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  it('is a PNG of 1200 × 630 and at most 120 KB', async () => {
    const png = await draw(made);
    expect(png.length).toBeLessThan(120 * 1024);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  it('gives the same bytes in another time zone and language', async () => {
    const script = `import { draw } from './src/exports/card/draw.ts'; process.stdout.write(await draw(${JSON.stringify(made)}));`;
    const there = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    });
    expect(there.stdout.equals(await draw(made))).toBe(true);
  });

  it('puts a square for letters that its fonts do not have, and says so', async () => {
    const said = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const title = 'شركة (UK) 2018';
    const png = await draw({ ...plain, title });
    expect(said.mock.calls.flat().join('\n')).toMatch(/actors\/shop has squares for “شركة”/);
    expect(png.equals(await draw({ ...plain, title: '(UK) 2018' }))).toBe(false);
    const squares = async (each: string): Promise<number> =>
      (await lay(await plainCard({ ...plain, title: each }), size.width, size.height)).svg.match(/<image /g)?.length ??
      0;
    expect([await squares(title), await squares('データ'), await squares('Data')]).toEqual([4, 3, 0]);
  });

  it('is drawn again where its kept file is cut or empty', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'casebook-cards-'));
    const png = await drawn(plain, folder);
    const file = join(folder, readdirSync(folder)[0] ?? '');
    for (const kept of [Buffer.alloc(0), png.subarray(0, 900)]) {
      writeFileSync(file, kept);
      expect((await drawn(plain, folder)).equals(png)).toBe(true);
      expect(readFileSync(file).equals(png)).toBe(true);
    }
    rmSync(folder, { recursive: true });
  });
});
