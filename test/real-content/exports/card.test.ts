import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../../src/exports/card/draw.ts';
import { type FindingCard, findingCard } from '../../../src/exports/card/finding.ts';
import { faces, fontFile, missing, widthOf } from '../../../src/exports/card/font.ts';
import { cardOfActor, cardOfCase, cardOfFinding, cardOfProvision } from '../../../src/exports/card/of.ts';
import { palettePng } from '../../../src/exports/card/png.ts';
import { roomOf, type Shape, size, svgOf } from '../../../src/exports/card/shapes.ts';

import { book } from '../book.ts';
const site = { site: 'https://casebook.example', base: '/' };
type Text = Extract<Shape, { kind: 'text' }>;
const texts = (shapes: readonly Shape[]): readonly Text[] => shapes.filter((shape) => shape.kind === 'text');
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What is wrong with a card, in words: text that leaves it, touches another, is too small or cannot be drawn. */
function faults(shapes: readonly Shape[], mustSay: readonly string[]): readonly string[] {
  const all = texts(shapes);
  const found: string[] = [];
  const rooms = all.map(roomOf);
  all.forEach((text, i) => {
    const room = rooms[i] ?? { x: 0, y: 0, width: 0, height: 0 };
    const name = `“${text.text.slice(0, 30)}”`;
    if (room.x < 56 || room.x + room.width > size.width - 56 || room.y < 30 || room.y + room.height > size.height - 30)
      found.push(`${name} leaves the card`);
    if (text.size < 25) found.push(`${name} is smaller than 25`);
    if (missing(text.text, text.face) !== '') found.push(`${name} has no letter for ${missing(text.text, text.face)}`);
    rooms.slice(i + 1).forEach((other, j) => {
      const apart =
        room.x + room.width <= other.x ||
        other.x + other.width <= room.x ||
        room.y + room.height * 0.9 <= other.y ||
        other.y + other.height * 0.9 <= room.y;
      if (!apart) found.push(`${name} touches “${all[i + 1 + j]?.text.slice(0, 30) ?? ''}”`);
    });
  });
  const said = words(all.map(({ text }) => text).join(' '));
  for (const each of mustSay) if (!said.includes(words(each))) found.push(`does not say “${each}”`);
  return found;
}

describe('the card of each thing', () => {
  it('says the whole claim and who found it, in letters that can be read and touch nothing', () => {
    for (const finding of book.findings) {
      const finder = finding.finder.said.replace(/ by the sources below$/, '');
      expect(faults(cardOfFinding(book, finding, site), [finding.ref, finding.claim, finder]), finding.ref).toEqual([]);
    }
  });

  it('says the name of a case, an actor or a provision, and its sentences whole', () => {
    for (const file of book.cases)
      expect(faults(cardOfCase(file, site), [file.title, file.standfirst]), file.id).toEqual([]);
    for (const actor of book.actors)
      expect(faults(cardOfActor(book, actor, site), [actor.name, actor.description]), actor.id).toEqual([]);
    for (const provision of book.provisions)
      expect(
        faults(cardOfProvision(book, provision, site), [provision.short, provision.requires]),
        provision.id,
      ).toEqual([]);
  });
});

describe('the card of any finding', () => {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789£%’–é');
  const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 16 });
  const sentence = (least: number, most: number) =>
    fc
      .array(word, { minLength: 60, maxLength: 60 })
      .chain((all) => fc.integer({ min: least, max: most }).map((length) => words(all.join(' ').slice(0, length))))
      .filter((text) => text.length >= 1);
  const name = sentence(3, 30);
  const link = fc.record({
    count: fc.option(fc.integer({ min: 1, max: 100_000_000 })),
    words: fc.constantFrom('1,065,220 records', 'number not known', 'up to 87 million people'),
    wrong: fc.constantFrom('found' as const, 'alleged' as const, 'conceded' as const, 'overturned' as const),
  });
  const card: fc.Arbitrary<FindingCard> = fc
    .record({
      claim: sentence(10, 300),
      context: sentence(10, 400),
      caseTitle: name,
      finder: sentence(5, 90),
      against: name,
      standing: fc.constantFrom('found' as const, 'alleged' as const, 'conceded' as const, 'overturned' as const),
      actors: fc.array(name, { minLength: 4, maxLength: 4 }),
      links: fc.array(link, { minLength: 3, maxLength: 3 }),
    })
    .map(({ actors, links, ...rest }) => ({
      ...rest,
      ref: 'ED-123',
      years: '2014–2024',
      outcome: 'monetary penalty £12,700,000',
      address: 'casebook.example/f/ED-123',
      chains: [
        { actors, links, main: 1 },
        { actors: actors.slice(0, 2), links: links.slice(0, 1), main: 0 },
      ],
    }));

  it('of 10 to 300 characters says its claim whole, in letters that can be read and touch nothing', () => {
    fc.assert(
      fc.property(card, (each) => {
        expect(faults(findingCard(each), [each.ref, each.claim, each.finder])).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

describe('the drawing of a card', () => {
  it('takes no more room for a line than its own measure says', () => {
    for (const face of ['serif', 'text', 'sans', 'bold'] as const) {
      const text = 'Selling the list to “Labour” AV To. £140,000';
      const { family, weight, style } = faces[face];
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="100"><text x="0" y="60" font-family="${family}" font-weight="${String(weight)}" font-style="${style}" font-size="50">${text}</text></svg>`;
      const box = new Resvg(svg, { font: { fontFiles: [fontFile(face)], loadSystemFonts: false } }).getBBox();
      const width = widthOf(text, face, 50);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width + 1);
      expect(box?.width ?? 0).toBeGreaterThan(width * 0.94);
    }
  });

  it('gives the same bytes each time, at most 120 KB, as a PNG of 1200 × 630', () => {
    const [finding] = book.findings;
    const svg = finding ? svgOf(cardOfFinding(book, finding, site)) : '';
    const png = render(svg);
    expect(render(svg).equals(png)).toBe(true);
    expect(png.length).toBeLessThan(120 * 1024);
    expect([png.readUInt32BE(16), png.readUInt32BE(20), png[25]]).toEqual([1200, 630, 3]);
  });

  it('keeps an image of more than 256 colours near what it was', () => {
    const rgba = new Uint8Array(400 * 4);
    for (let i = 0; i < 400; i++) rgba.set([i % 256, i >> 8, 0, 255], i * 4);
    expect(palettePng({ width: 20, height: 20, rgba }).subarray(1, 4).toString()).toBe('PNG');
  });
});
