/**
 * Advance widths of Libre Franklin in thousandths of the size, at weights 400 and 650, measured from the font and
 * rounded up, so that what is computed here is never narrower than what is drawn.
 */
const groups: readonly (readonly [characters: string, regular: number, bold: number])[] = [
  ['·', 210, 240],
  ['.:', 210, 250],
  [' ', 220, 210],
  [',', 220, 250],
  ['‘’', 230, 240],
  [';', 230, 260],
  ["'", 240, 250],
  ['ijl', 240, 270],
  ['!', 250, 260],
  ['()', 290, 310],
  ['I', 290, 320],
  ['/', 350, 370],
  ['f', 380, 400],
  ['-', 390, 390],
  ['r', 390, 420],
  ['t', 390, 430],
  ['“”', 400, 460],
  ['"', 410, 460],
  ['J', 420, 450],
  ['1', 470, 510],
  ['z', 490, 520],
  ['s', 520, 530],
  ['?', 530, 540],
  ['y', 530, 560],
  ['c', 550, 550],
  ['av', 550, 570],
  ['<>', 550, 580],
  ['x', 550, 590],
  ['–', 560, 580],
  ['+=', 570, 580],
  ['k', 570, 600],
  ['u', 580, 590],
  ['eé', 590, 590],
  ['hn', 590, 600],
  ['o', 600, 600],
  ['bdpq', 600, 610],
  ['7', 600, 620],
  ['2', 600, 640],
  ['FLg', 610, 630],
  ['£', 620, 640],
  ['E', 630, 650],
  ['Z', 640, 680],
  ['3', 650, 670],
  ['ST', 650, 680],
  ['4', 650, 690],
  ['59', 660, 680],
  ['8', 670, 680],
  ['6', 670, 690],
  ['Y', 680, 730],
  ['0', 690, 710],
  ['P', 690, 720],
  ['X', 690, 730],
  ['BR', 700, 720],
  ['U', 710, 720],
  ['CV', 710, 730],
  ['K', 710, 740],
  ['D', 730, 750],
  ['A', 730, 770],
  ['GH', 740, 750],
  ['N', 760, 760],
  ['OQ', 770, 780],
  ['&', 780, 830],
  ['w', 800, 820],
  ['—', 880, 910],
  ['m', 910, 920],
  ['M', 910, 950],
  ['%', 920, 940],
  ['→←', 1000, 1000],
  ['W', 1050, 1080],
];
/** By code point; an array, since words are measured more often than anything else is done. */
const widths: (readonly [regular: number, bold: number])[] = [];
for (const [characters, regular, bold] of groups)
  for (const character of characters) widths[character.codePointAt(0) ?? 0] = [regular, bold];
/** What the font has no width for here is taken to be as wide as a wide letter. */
const unknown = [760, 760] as const;

/** How far a weight is from the regular one to the bold. */
const shareOf = (weight: number): number => Math.min(1, Math.max(0, (weight - 400) / 250));

/** A width in thousandths of the size with that of a text after it. */
function advance(before: number, text: string, share: number): number {
  let sum = before;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0;
    if (code > 0xffff) i++;
    const [regular, bold] = widths[code] ?? unknown;
    sum += regular + (bold - regular) * share;
  }
  return sum;
}

/** The width of a line of text in pixels at a weight between 400 and 650, a little on the generous side. */
export const measure = (text: string, size: number, weight = 400): number =>
  (advance(0, text, shareOf(weight)) / 1000) * size;

/** Breaks a text into lines no wider than `width`; a word that is wider than that is cut between letters. */
export function wrap(text: string, width: number, size: number, weight = 400): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let reach = 0;
  const share = shareOf(weight);
  const put = (word: string): void => {
    const longer = advance(line === '' ? 0 : advance(reach, ' ', share), word, share);
    if ((longer / 1000) * size <= width) {
      line = line === '' ? word : `${line} ${word}`;
      reach = longer;
      return;
    }
    if (line !== '') lines.push(line);
    let rest = word;
    while (measure(rest, size, weight) > width && rest.length > 1) {
      let cut = rest.length - 1;
      while (cut > 1 && measure(rest.slice(0, cut), size, weight) > width) cut--;
      lines.push(rest.slice(0, cut));
      rest = rest.slice(cut);
    }
    line = rest;
    reach = advance(0, rest, share);
  };
  for (const word of text.split(' ').filter((each) => each !== '')) put(word);
  if (line !== '') lines.push(line);
  return lines;
}

/** The width of the widest of some lines. */
export const widestOf = (lines: readonly string[], size: number, weight = 400): number =>
  Math.max(0, ...lines.map((line) => measure(line, size, weight)));

/** Breaks a text evenly: into as many lines as the width asks for, none much shorter than the others; no word is cut for it. */
export function evenly(text: string, width: number, size: number, weight = 400): readonly string[] {
  const lines = wrap(text, width, size, weight);
  const least = Math.max(widestOf(text.split(' '), size, weight), measure(text, size, weight) / lines.length);
  for (let less = least; lines.length > 1 && less < width; less += 6) {
    const even = wrap(text, less, size, weight);
    if (even.length <= lines.length) return even;
  }
  return lines;
}
