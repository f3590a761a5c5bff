import type { Standing } from '../../schema/standing.ts';
import { card, foot, head, paragraph, roomBetween, title } from './frame.ts';
import { box, measure, type Part, words } from './layout.ts';
import { colour, small } from './style.ts';

/** What the card of a case, an actor or a provision says: a name, a sentence or two, and a figure or a fact. */
export interface PlainCard {
  /** What it is, in accent: "Case", or the prefix of its findings. */
  readonly kind: string;
  /** Words beside the kind, the longest first: the first that fits is set. */
  readonly beside: readonly string[];
  readonly title: string;
  readonly text: string;
  /** A large figure or fact, such as the outcome. */
  readonly fact?: { readonly value: string; readonly note: string };
  readonly standing?: { readonly mark: Standing; readonly word: string };
  /** Words at the foot, the longest first: the first that fits is set. */
  readonly foot: readonly string[];
  readonly address: string;
}

const fact = ({ value, note }: NonNullable<PlainCard['fact']>): Part =>
  box(
    { flexDirection: 'column', width: measure, borderTop: `2px solid ${colour.ink}`, paddingTop: 8, marginBottom: 20 },
    words(value, 'serif', 46),
    words(note, 'sans', small, { color: colour.soft }),
  );

/** A card of a case, an actor or a provision. */
export async function plainCard(said: PlainCard): Promise<Part> {
  const above = await head(said.kind, said.beside);
  const below = await foot(said.standing, said.foot, said.address);
  const room = roomBetween(above, below) - (said.fact ? 130 : 12);
  const name = await title(said.title, [84, 74, 64, 54, 46, 40, 34, 28, small], 3, Math.min(room, 260));
  const text = await paragraph(said.text, 'text', [34, 31, 28, 26, small], 6, room - name.height - 20);
  return card(
    above,
    [
      name.part,
      box({ flexGrow: 1, paddingTop: 20 }, ...(text ? [text.part] : [])),
      ...(said.fact ? [fact(said.fact)] : []),
    ],
    below,
  );
}
