import { widthOf } from './font.ts';
import { fit } from './lines.ts';
import { left, right } from './frame.ts';
import { colour, type Shape } from './shapes.ts';

/** One link of the chain that a card shows: how much moved, and whether it was wrong. */
export interface Link {
  /** The count that gives the ribbon its height; `null` is not known and drawn hollow. */
  readonly count: number | null;
  readonly words: string;
  readonly wrong?: 'found' | 'alleged' | 'conceded' | 'overturned';
}

/** A chain of two to four actors and the flows between them; `main` is the flow that the card is about. */
export interface Chain {
  readonly actors: readonly string[];
  readonly links: readonly Link[];
  readonly main: number;
}

const bar = 12;
const thick = 76;
const nameSize = 25;

/** The lines of each actor's name, at most two, or nothing when one does not fit where its bar stands. */
function names(chain: Chain, x: readonly number[]): readonly (readonly string[])[] | undefined {
  const last = chain.actors.length - 1;
  const lines: (readonly string[])[] = [];
  const before = fit(chain.actors[last] ?? '', 'bold', [nameSize], (right - (x[last - 1] ?? left)) / 2 - 12, 2);
  const lastWidth = Math.max(0, ...(before?.lines ?? []).map((line) => widthOf(line, 'bold', nameSize)));
  for (const [index, name] of chain.actors.entries()) {
    const until = index === last - 1 ? right - lastWidth : (x[index + 1] ?? right);
    const set = index === last ? before : fit(name, 'bold', [nameSize], until - (x[index] ?? 0) - 22, 2);
    if (!set) return undefined;
    lines.push(set.lines);
  }
  return lines;
}

function ribbon(link: Link, main: boolean, x1: number, x2: number, y: number, most: number): readonly Shape[] {
  const edge = (at: number, stroke: string, dash?: string): Shape => ({
    kind: 'line',
    x1,
    y1: at,
    x2,
    y2: at,
    stroke,
    width: 2.5,
    ...(dash === undefined ? {} : { dash }),
  });
  const wrong = main && link.wrong !== 'overturned' ? link.wrong : undefined;
  const tone = wrong === undefined ? colour.mute : colour.accent;
  const dash = wrong === 'alleged' ? '15 10' : wrong === 'conceded' ? '4 5' : undefined;
  if (link.count === null) return [edge(y - 5, tone, dash), edge(y + 5, tone, dash)];
  const height = Math.max(6, Math.round(Math.sqrt(link.count / Math.max(1, most)) * thick));
  const box = (fill: string): Shape => ({ kind: 'box', x: x1, y: y - height / 2, width: x2 - x1, height, fill });
  if (wrong === 'found') return [box(colour.accent)];
  if (wrong === 'conceded')
    return [box(colour.wash), edge(y - height / 2, tone, dash), edge(y + height / 2, tone, dash)];
  if (wrong === 'alleged') return [edge(y - height / 2, tone, dash), edge(y + height / 2, tone, dash)];
  return [box(colour.flow), edge(y - height / 2, colour.mute), edge(y + height / 2, colour.mute)];
}

/**
 * The fragment of a diagram in a strip: actors as bars, flows between them, the main one with its number in it or, where it does
 * not fit there, below it.
 *
 * @returns nothing when a name does not fit; the shapes and their height otherwise
 */
export function fragment(
  chain: Chain,
  top: number,
): { readonly shapes: readonly Shape[]; readonly height: number } | undefined {
  const count = chain.actors.length;
  // The main flow has the widest stretch, since its words stand in it.
  const weights = chain.links.map((_, index) => (count > 2 && index === chain.main ? 1.4 : 1));
  const whole = weights.reduce((sum, each) => sum + each, 0);
  let at = left;
  const x = [left, ...weights.map((weight) => (at += (weight / whole) * (right - left - bar)))].map(Math.round);
  const lines = names(chain, x);
  if (!lines) return undefined;
  const tall = Math.max(...lines.map((each) => each.length)) * 31;
  const y = top + tall + 20 + thick / 2;
  const most = Math.max(1, ...chain.links.map((link) => link.count ?? 0));
  const shapes: Shape[] = [];
  chain.links.forEach((link, index) => {
    shapes.push(...ribbon(link, index === chain.main, (x[index] ?? 0) + bar, x[index + 1] ?? right, y, most));
  });
  chain.actors.forEach((_, index) => {
    const own = index === chain.main || index === chain.main + 1;
    shapes.push({
      kind: 'box',
      x: x[index] ?? left,
      y: y - thick / 2 - (own ? 12 : 0),
      width: bar,
      height: thick + (own ? 24 : 0),
      fill: colour.ink,
    });
    const name = lines[index] ?? [];
    name.forEach((text, line) => {
      shapes.push({
        kind: 'text',
        x: index === count - 1 ? right : (x[index] ?? left),
        y: Math.round(y - thick / 2 - 24 - (name.length - 1 - line) * 31),
        text,
        face: 'bold',
        size: nameSize,
        fill: colour.ink,
        ...(index === count - 1 ? { anchor: 'end' } : {}),
      });
    });
  });
  const main = chain.links[chain.main];
  if (!main) return undefined;
  const from = (x[chain.main] ?? left) + bar + 24;
  const room = (x[chain.main + 1] ?? right) - 16 - from;
  const height = main.count === null ? 0 : Math.max(6, Math.round(Math.sqrt(main.count / most) * thick));
  const words = widthOf(main.words, 'bold', 28) <= room ? 28 : widthOf(main.words, 'bold', 25) <= room ? 25 : undefined;
  if (words !== undefined) {
    const within = height >= words + 14;
    shapes.push({
      kind: 'text',
      x: from,
      y: within ? Math.round(y + words * 0.36) : Math.round(y + Math.max(5, height / 2) + 32),
      text: main.words,
      face: 'bold',
      size: words,
      fill: within && main.wrong === 'found' ? colour.paper : colour.ink,
    });
  }
  return { shapes, height: tall + 20 + thick + 14 };
}
