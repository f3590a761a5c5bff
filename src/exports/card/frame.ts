import { pictureHeight, standingPicture } from '../../charts/standing/mark.ts';
import type { Standing } from '../../schema/standing.ts';
import { box, type Fitted, firstThatFits, lay, measure, type Part, picture, words } from './layout.ts';
import { colour, size, small } from './style.ts';

const grey = { color: colour.soft };
/** What stays free below the head. */
const clear = 16;
const fixed = { flexShrink: 0 };

/** The mark of a standing, as wide as a card has it. */
const sample = (standing: Standing): Part => {
  const width = 56;
  const height = pictureHeight(width);
  // Its middle is that of the words beside it.
  return picture(standingPicture(standing, width, colour.ink), {
    width,
    height,
    marginTop: 16.5 - height / 2,
    ...fixed,
  });
};

/** The line at the head: a ref or a kind in accent, the first of `beside` that fits on the line, and the wordmark. */
export async function head(ref: string, beside: readonly string[]): Promise<Fitted> {
  const line = (said: string): Part =>
    box(
      { width: measure, alignItems: 'baseline', height: 44 },
      ...(ref === '' ? [] : [words(ref, 'bold', small, { ...fixed, lines: 1, color: colour.accent, marginRight: 18 })]),
      words(said, 'sans', small, { ...grey, lines: 1, flexGrow: 1, marginRight: 40 }),
      words('Casebook', 'wordmark', 36, fixed),
    );
  return (await firstThatFits(beside.map(line), 44)) ?? { part: line(''), height: 44 };
}

/**
 * The lines at the foot: a standing's sample and its word, then the first of `rest` that fits in two lines (or else in four), and
 * the address at the right.
 */
export async function foot(
  standing: { readonly mark: Standing; readonly word: string } | undefined,
  rest: readonly string[],
  address: string,
): Promise<Fitted> {
  const line = (said: string, lines: number): Part =>
    box(
      { width: measure },
      ...(standing === undefined
        ? []
        : [sample(standing.mark), words(standing.word, 'bold', small, { ...fixed, marginLeft: 16, marginRight: 9 })]),
      words(said, 'sans', small, { ...grey, lines, flexGrow: 1, flexShrink: 1, marginRight: 44 }),
      words(address, 'sans', small, { ...grey, ...fixed, alignSelf: 'flex-end', fontKerning: 'normal' }),
    );
  const lines = [2, 4].flatMap((most) => rest.map((said) => line(said, most)));
  return (await firstThatFits(lines, 160)) ?? { part: line('', 1), height: 31 };
}

/** The height that head and foot leave to what stands between them. */
export const roomBetween = (above: Fitted, below: Fitted): number =>
  size.height - size.above - size.below - above.height - below.height - clear;

/** A whole card: its head, what it says from the top down, and its foot. */
export const card = (above: Fitted, body: readonly Part[], below: Fitted): Part =>
  box(
    {
      flexDirection: 'column',
      width: size.width,
      height: size.height,
      padding: `${String(size.above)}px ${String(size.aside)}px ${String(size.below)}px`,
      background: colour.paper,
    },
    above.part,
    box({ flexDirection: 'column', flexGrow: 1, width: measure, paddingTop: clear }, ...body),
    below.part,
  );

/** A text between the margins at the first of `sizes` at which it has at most `lines` lines and is no higher than `room`. */
export const paragraph = (
  text: string,
  face: 'serif' | 'text' | 'sans',
  sizes: readonly number[],
  lines: number,
  room: number,
): Promise<Fitted | undefined> =>
  firstThatFits(
    sizes.map((each) =>
      box({ width: measure }, words(text, face, each, { lines, color: face === 'serif' ? colour.ink : colour.soft })),
    ),
    room,
  );

/** A text that has to stand on the card whatever its length: where it fits in no size, its end gives way to an ellipsis. */
export async function title(text: string, sizes: readonly number[], lines: number, room: number): Promise<Fitted> {
  const fitted =
    (await paragraph(text, 'serif', sizes, lines, room)) ?? (await paragraph(text, 'serif', [small], 20, room));
  if (fitted) return fitted;
  const part = box(
    { width: measure },
    words(text, 'serif', small, { lineClamp: Math.floor(room / 31), overflowWrap: 'anywhere' }),
  );
  return { part, height: (await lay(part, measure)).height };
}
