import { foot, head, paragraph } from './frame.ts';
import { colour, type Shape } from './shapes.ts';
import type { findingStandings } from '../../schema/vocabulary.ts';

/** What the card of a case, an actor or a provision says: a name, a sentence or two, and a figure or a fact. */
export interface PlainCard {
  /** What it is, in accent: "Case", or the prefix of its findings. */
  readonly kind: string;
  /** Words beside the kind, the longest first: the first that fits is set. */
  readonly beside: readonly string[];
  readonly title: string;
  /** The text below, the longest first: the first that fits is set. */
  readonly texts: readonly string[];
  /** A large figure or fact, such as the outcome. */
  readonly fact?: { readonly value: string; readonly note: string };
  readonly standing?: { readonly mark: keyof typeof findingStandings; readonly word: string };
  readonly foot: readonly string[];
  readonly address: string;
}

/** A card of a case, an actor or a provision. */
export function plainCard(card: PlainCard): readonly Shape[] {
  const below = foot(card.standing, card.foot, card.address);
  const top = 112;
  const title = paragraph(card.title, 'serif', [84, 74, 64, 54, 46, 40, 34, 28, 25], 3, top, 240, colour.ink) ?? {
    shapes: [],
    bottom: top,
  };
  const end = card.fact ? below.top - 122 : below.top - 16;
  const from = title.bottom + 26;
  const text = card.texts
    .map((words) => paragraph(words, 'text', [34, 31, 28, 26, 25], 6, from, end - from, colour.soft))
    .find((set) => set !== undefined);
  const fact: readonly Shape[] = card.fact
    ? [
        { kind: 'line', x1: 60, y1: below.top - 98, x2: 1140, y2: below.top - 98, stroke: colour.ink, width: 2 },
        ...(paragraph(card.fact.value, 'serif', [46, 40, 34, 30, 26, 25], 1, below.top - 84, 60, colour.ink)?.shapes ??
          []),
        ...(paragraph(card.fact.note, 'sans', [25], 1, below.top - 36, 40, colour.soft)?.shapes ?? []),
      ]
    : [];
  return [...head(card.kind, card.beside), ...title.shapes, ...(text?.shapes ?? []), ...fact, ...below.shapes];
}
