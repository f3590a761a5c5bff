import type { Card } from '../../src/exports/card/draw.ts';
import { findingCard } from '../../src/exports/card/finding.ts';
import { lay, wordsIn } from '../../src/exports/card/layout.ts';
import { size } from '../../src/exports/card/style.ts';
import { plainCard } from '../../src/exports/card/plain.ts';

const flat = (text: string): string => text.replace(/\s+/g, '');
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** What is wrong with a card, in words: what leaves it, touches another word, is too small, has no letters or is not said. */
export async function faults(card: Card, mustSay: readonly string[]): Promise<readonly string[]> {
  const part = 'ref' in card ? await findingCard(card) : await plainCard(card);
  const { svg, missing } = await lay(part, size.width, size.height);
  const all = wordsIn(svg).map((word) => ({
    ...word,
    text: word.text.replace(/&[^;]+;/g, (each) => entities[each] ?? each),
  }));
  const found = missing.size === 0 ? [] : [`has no letters for ${[...missing].join(', ')}`];
  all.forEach((word, i) => {
    const name = `“${word.text.slice(0, 30)}”`;
    if (word.x < 56 || word.x + word.width > size.width - 54 || word.y - word.size < 20 || word.y > size.height - 36)
      found.push(`${name} leaves the card`);
    if (word.size < 25) found.push(`${name} is smaller than 25`);
    for (const other of all.slice(i + 1)) {
      const apart =
        word.x + word.width <= other.x + 3 ||
        other.x + other.width <= word.x + 3 ||
        word.y <= other.y - other.size * 0.75 ||
        other.y <= word.y - word.size * 0.75;
      if (!apart) found.push(`${name} touches “${other.text.slice(0, 30)}”`);
    }
  });
  const said = flat(all.map(({ text }) => text).join(''));
  for (const each of mustSay) if (!said.includes(flat(each))) found.push(`does not say “${each}”`);
  return found;
}
