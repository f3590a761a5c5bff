import type { Wrong } from '../../schema/standing.ts';
import { box, measure, type Part, words } from './layout.ts';
import { colour, small } from './style.ts';

/** One link of the chain that a card shows: how much moved, and whether it was wrong. */
export interface Link {
  /** The count that gives the ribbon its height; `null` is not known and drawn hollow. */
  readonly count: number | null;
  readonly words: string;
  readonly wrong?: Wrong;
}

/** A chain of two to four actors and the flows between them; `main` is the flow that the card is about. */
export interface Chain {
  readonly actors: readonly string[];
  readonly links: readonly Link[];
  readonly main: number;
}

const bar = 12;
const thick = 76;

/** A ribbon's height in pixels, by the square root of its count beside the largest of its chain. */
const heightOf = ({ count }: Link, most: number): number =>
  count === null ? 10 : Math.max(6, Math.round(Math.sqrt(count / most) * thick));

function ribbon(link: Link, main: boolean, most: number): Part {
  const wrong = main && link.wrong !== 'set-aside' ? link.wrong : undefined;
  const line = wrong === 'alleged' ? 'dashed' : wrong === 'conceded' ? 'dotted' : 'solid';
  const edge = `3px ${line} ${wrong === undefined ? colour.mute : colour.accent}`;
  const full = wrong === undefined ? colour.flow : wrong === 'conceded' ? colour.admitted : undefined;
  const fill = link.count === null || full === undefined ? {} : { background: full };
  const look =
    wrong === 'found' && link.count !== null
      ? { background: colour.accent }
      : { ...fill, borderTop: edge, borderBottom: edge };
  return box({
    position: 'absolute',
    left: 0,
    right: 0,
    top: (100 - heightOf(link, most)) / 2,
    height: heightOf(link, most),
    ...look,
  });
}

/** The number of the main flow: in its ribbon, or below it where the ribbon is too thin for words. */
function number(link: Link, fontSize: number, most: number): Part {
  const height = heightOf(link, most);
  const within = link.count !== null && height >= fontSize + 14;
  const top = within ? 50 - fontSize * 0.62 : 50 + height / 2 + 4;
  const color = within && link.wrong === 'found' ? colour.paper : colour.ink;
  return words(link.words, 'bold', fontSize, { lines: 1, color, position: 'absolute', left: 24, right: 16, top });
}

/**
 * The fragment of a diagram in a strip: actors as bars, flows between them, the main one with its number at one of two sizes, or
 * without it.
 */
export function* fragments({ actors, links, main }: Chain): Generator<Part> {
  const most = Math.max(1, ...links.map((link) => link.count ?? 0));
  // The main flow has the widest stretch, since its words stand in it.
  const weights = links.map((_, index) => (links.length > 1 && index === main ? 1.4 : 1));
  const whole = weights.reduce((sum, each) => sum + each, 0);
  const widths = weights.map((weight) => Math.floor((weight / whole) * (measure - bar)));
  const last = actors.length - 1;
  const name = (index: number, style: object): Part =>
    words(actors[index] ?? '', 'bold', small, { lines: 2, ...style });
  const names = widths.map((width, index) =>
    index < last - 1
      ? box({ width, paddingRight: 22 }, name(index, {}))
      : box(
          { width: width + bar, justifyContent: 'space-between', alignItems: 'flex-end' },
          name(index, { flexShrink: 1, marginRight: 22 }),
          name(last, { maxWidth: '50%', flexShrink: 0, textAlign: 'right' }),
        ),
  );
  const actor = (index: number): Part => {
    const own = index === main || index === main + 1;
    return box({ width: bar, height: own ? thick + 24 : thick, background: colour.ink });
  };
  for (const size of [28, 25, undefined])
    yield box(
      { width: measure, flexDirection: 'column' },
      box({ alignItems: 'flex-end', marginBottom: 8 }, ...names),
      box(
        { alignItems: 'center' },
        ...links.flatMap((link, index) => [
          actor(index),
          box(
            { width: (widths[index] ?? 0) - bar, height: 100, position: 'relative' },
            ribbon(link, index === main, most),
            ...(index === main && size !== undefined ? [number(link, size, most)] : []),
          ),
        ]),
        actor(last),
      ),
    );
}
