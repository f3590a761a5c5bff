import { findingStandings } from '../../schema/vocabulary.ts';
import { widthOf } from './font.ts';
import { fit } from './lines.ts';
import { colour, type Shape } from './shapes.ts';

export const left = 60;
export const right = 1140;
const small = 25;

/** The line at the head: a ref or a kind in accent, then what fits of the words beside it, and the wordmark. */
export function head(ref: string, beside: readonly string[]): readonly Shape[] {
  const from = ref === '' ? left : left + widthOf(ref, 'bold', small) + 18;
  const room = right - widthOf('Casebook', 'wordmark', 36) - 40 - from;
  const said = beside.find((words) => widthOf(words, 'sans', small) <= room);
  return [
    ...(ref === ''
      ? []
      : [{ kind: 'text', x: left, y: 72, text: ref, face: 'bold', size: small, fill: colour.accent } as const]),
    ...(said === undefined
      ? []
      : [{ kind: 'text', x: from, y: 72, text: said, face: 'sans', size: small, fill: colour.soft } as const]),
    { kind: 'text', x: right, y: 72, text: 'Casebook', face: 'wordmark', size: 36, fill: colour.ink, anchor: 'end' },
  ];
}

/** The sample of a standing: solid found, two dashes alleged, dots conceded, a slash through overturned. */
export function mark(standing: keyof typeof findingStandings, y: number): readonly Shape[] {
  const line = { kind: 'line', x1: left, y1: y, x2: left + 56, y2: y, stroke: colour.ink, width: 5 } as const;
  if (standing === 'alleged') return [{ ...line, dash: '22 12' }];
  if (standing === 'conceded') return [{ ...line, dash: '5 5.2' }];
  if (standing === 'overturned')
    return [line, { kind: 'line', x1: left + 20, y1: y + 12, x2: left + 36, y2: y - 12, stroke: colour.ink, width: 4 }];
  return [line];
}

/**
 * The lines at the foot: a standing mark and its word, then the first of `rest` that fits in two lines (or else in four), and
 * the address at the right.
 *
 * @returns the shapes, and the height above which the card is free
 */
export function foot(
  standing: { readonly mark: keyof typeof findingStandings; readonly word: string } | undefined,
  rest: readonly string[],
  address: string,
): { readonly shapes: readonly Shape[]; readonly top: number } {
  const y = 582;
  const begin = standing ? left + 72 + widthOf(standing.word, 'bold', small) + 9 : left;
  const room = right - widthOf(address, 'sans', small) - 44 - begin;
  let set: readonly string[] = [];
  for (const [words, most] of [...rest.map((each) => [each, 2] as const), ...rest.map((each) => [each, 4] as const)]) {
    const found = fit(words, 'sans', [small], room, most);
    if (!found) continue;
    set = found.lines;
    break;
  }
  const first = y - (Math.max(1, set.length) - 1) * 33;
  return {
    shapes: [
      ...(standing
        ? [
            ...mark(standing.mark, first - 8),
            {
              kind: 'text',
              x: left + 72,
              y: first,
              text: standing.word,
              face: 'bold',
              size: small,
              fill: colour.ink,
            } as const,
          ]
        : []),
      ...set.map((text, index): Shape => ({
        kind: 'text',
        x: begin,
        y: first + index * 33,
        text,
        face: 'sans',
        size: small,
        fill: colour.soft,
      })),
      { kind: 'text', x: right, y, text: address, face: 'sans', size: small, fill: colour.soft, anchor: 'end' },
    ],
    top: first - 34,
  };
}

/** A text in lines from `top` down, and where it ends. */
export function paragraph(
  text: string,
  face: 'serif' | 'text' | 'sans',
  sizes: readonly number[],
  most: number,
  top: number,
  room: number,
  fill: string,
): { readonly shapes: readonly Shape[]; readonly bottom: number } | undefined {
  for (const size of sizes) {
    const lead = size > 40 ? 1.06 : 1.24;
    const set = fit(text, face, [size], right - left, most);
    if (!set || set.lines.length * size * lead > room) continue;
    return {
      shapes: set.lines.map((line, index) => ({
        kind: 'text',
        x: left,
        y: Math.round(top + size * 0.78 + index * size * lead),
        text: line,
        face,
        size,
        fill,
      })),
      bottom: top + set.lines.length * size * lead,
    };
  }
  return undefined;
}
