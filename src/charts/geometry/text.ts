/**
 * Advance widths of Libre Franklin at weight 500, in thousandths of the size, measured from the font; rounded up,
 * so that what is computed here is never narrower than what is drawn.
 */
const widths: Readonly<Record<string, number>> = {};
const groups: readonly (readonly [string, number])[] = [
  ["ijl.,:;'’‘|!", 285],
  [' tfrI()[]/-', 385],
  ['"“”*', 460],
  ['cksxyzvJ?', 560],
  ['abdeghnopquLFTE', 620],
  ['0123456789£$+–=<>#~', 640],
  ['ABCPRSKXYZV', 690],
  ['DGHNOQU&', 760],
  ['wm%—→←', 900],
  ['WM@', 980],
];
for (const [characters, width] of groups)
  for (const character of characters) (widths as Record<string, number>)[character] = width;

/** The width of a line of text in pixels, a little on the generous side. */
export function measure(text: string, size: number, weight = 400): number {
  let sum = 0;
  for (const character of text) sum += widths[character] ?? 700;
  return (sum / 1000) * size * (weight >= 600 ? 1.05 : 1);
}

/** Breaks a text into lines no wider than `width`; a word that is wider than that is cut between letters. */
export function wrap(text: string, width: number, size: number, weight = 400): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const put = (word: string): void => {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer, size, weight) <= width) {
      line = longer;
      return;
    }
    if (line !== '') lines.push(line);
    line = '';
    let rest = word;
    while (measure(rest, size, weight) > width && rest.length > 1) {
      let cut = rest.length - 1;
      while (cut > 1 && measure(rest.slice(0, cut), size, weight) > width) cut--;
      lines.push(rest.slice(0, cut));
      rest = rest.slice(cut);
    }
    line = rest;
  };
  for (const word of text.split(' ').filter((each) => each !== '')) put(word);
  if (line !== '') lines.push(line);
  return lines;
}
