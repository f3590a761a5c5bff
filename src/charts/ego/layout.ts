import { measure } from '../geometry/text.ts';
import { graver } from './gravity.ts';
import type { EgoFlow, EgoLayout, EgoLine } from './stages.ts';

/** The width of a drawing, its bar in the middle, and the height of a row. */
export const egoWidth = 390;
export const barWidth = 8;
const row = 36;
/** So many lines a side; of more the last place says how many others there are. */
const most = 5;
/** The widest ribbon, and the narrowest. */
const [widest, narrowest] = [12, 1.6];

type Partner = Omit<EgoLine, 'x1' | 'x2' | 'y' | 'thickness'> & { readonly count: number };

/** A name no wider than it may be, cut with an ellipsis. */
function fit(text: string, width: number): string {
  if (measure(text, 13, 600) <= width) return text;
  let end = text.length;
  while (end > 1 && measure(`${text.slice(0, end)}…`, 13, 600) > width) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** The flows with one partner on one side, as the gravest and the largest of them. */
function together(flows: readonly EgoFlow[], first: EgoFlow): Partner {
  const count = Math.max(0, ...flows.map((flow) => flow.count ?? 0));
  const [wrong] = flows.map((flow) => flow.wrong).sort(graver);
  return {
    flows: flows.map(({ id }) => id),
    side: first.side,
    drawn: flows.every(({ talk }) => talk) ? 'arrow' : count === 0 ? 'hollow' : 'ribbon',
    ...(wrong ? { wrong } : {}),
    name: first.name,
    letters: [...new Set(flows.map(({ letters }) => letters))].join(' '),
    count,
  };
}

/** The partners of one side: the wrong ones first, then the largest; those for whom there is room. */
function partnersOf(flows: readonly EgoFlow[], side: EgoFlow['side']): readonly Partner[] {
  return [
    ...Map.groupBy(
      flows.filter((flow) => flow.side === side),
      ({ partner }) => partner,
    ).values(),
  ]
    .flatMap((own) => (own[0] ? [together(own, own[0])] : []))
    .sort((a, b) => graver(a.wrong, b.wrong) || b.count - a.count);
}

/** How many rows a set of flows takes. */
export const egoRows = (flows: readonly EgoFlow[]): number =>
  Math.max(...(['in', 'out'] as const).map((side) => Math.min(most, partnersOf(flows, side).length)));

/** How high drawings are of which the tallest has so many rows. */
export const egoHeight = (rows: number): number => row * rows + 14;

/** Lays out who gave to an actor, left, and who got from it, right: one straight line a partner, so that no words are crossed. */
export function layoutEgo(flows: readonly EgoFlow[], height: number): EgoLayout {
  const sides = { in: partnersOf(flows, 'in'), out: partnersOf(flows, 'out') };
  const largest = Math.max(1, ...[...sides.in, ...sides.out].map(({ count }) => count));
  const edge = (egoWidth - barWidth) / 2;
  const more: { side: EgoFlow['side']; count: number; y: number }[] = [];
  const lines = (['in', 'out'] as const).flatMap((side): EgoLine[] => {
    const all = sides[side];
    const shown = all.length > most ? all.slice(0, most - 1) : all;
    const top = (height - 14 - row * Math.min(all.length, most)) / 2;
    if (all.length > shown.length)
      more.push({ side, count: all.length - shown.length, y: top + row * shown.length + 26 });
    return shown.map(({ count, ...partner }, index) => {
      const room = edge - 8;
      // Rather the whole name than the letters of its cases, which the lists have.
      const beside = measure(partner.name, 13, 600) + measure(` ${partner.letters}`, 13) <= room;
      return {
        ...partner,
        name: fit(partner.name, room),
        letters: beside ? partner.letters : '',
        ...(side === 'in' ? { x1: 0, x2: edge } : { x1: edge + barWidth, x2: egoWidth }),
        y: top + row * index + 26,
        thickness: partner.drawn === 'ribbon' ? Math.max(narrowest, Math.sqrt(count / largest) * widest) : 0,
      };
    });
  });
  const ys = lines.map(({ y }) => y);
  const [first, last] = ys.length === 0 ? [height / 2, height / 2] : [Math.min(...ys), Math.max(...ys)];
  return { lines, bar: { y: first - 10, height: last - first + 20 }, more };
}
