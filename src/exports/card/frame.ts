import { type Standing, standings, type Strokes } from '../../schema/standing.ts';
import { box, type Fitted, firstThatFits, lay, measure, type Part, words } from './layout.ts';
import { colour, size, small } from './style.ts';

const grey = { color: colour.soft };
/** What stays free below the head. */
const clear = 16;
const fixed = { flexShrink: 0 };

/** The mark of a standing, 56 wide, from the same strokes as on the page. */
function sample(standing: Standing): Part {
  const [width, thick] = [56, 5];
  const { bars = [], lines = [], stops = [], slash, dots }: Strokes = standings[standing].mark;
  const at = (left: number, top: number, wide: number, high: number, more: object = {}): Part =>
    box({ position: 'absolute', left, top, width: wide, height: high, background: colour.ink, ...more });
  return box(
    { width, height: thick, marginTop: 14, position: 'relative', ...fixed },
    ...bars.map(([from, to]) => at(from * width, 0, (to - from) * width, thick)),
    ...lines.map(([from, to]) => at(from * width, 1.5, (to - from) * width, 2)),
    ...stops.map((each) => at(each * width - 1.5, -6, 3, 17)),
    ...(slash ? [at(26, -11, 4, 27, { transform: 'rotate(34deg)' })] : []),
    ...(dots ? [0, 1, 2, 3].map((each) => at((each * (width - 7)) / 3, -1, 7, 7, { borderRadius: 4 })) : []),
  );
}

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
