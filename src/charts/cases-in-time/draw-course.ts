import type { Stage, StageKind, Stages } from '../../model/case/course.ts';
import { type Html, svg } from '../geometry/markup.ts';
import type { Days } from '../time/days.ts';
import { part, shareOf, stretchIn } from './window.ts';

/** The height of a lane, its middle, and the height of what is drawn there. */
export const laneHeight = 34;
const [middle, thick] = [17, 11];

const lines: ReadonlySet<StageKind> = new Set(['appeal', 'silent', 'later']);

const drawStage =
  (window: Days, top = middle - thick / 2, height = thick) =>
  ({ kind, ...days }: Stage): Html => {
    const placed = stretchIn(window, days);
    if (!placed) return svg``;
    const { x, width } = placed;
    if (lines.has(kind))
      return svg`<line class="${kind}" x1="${part(x)}" x2="${part(x + width)}" y1="${middle}" y2="${middle}"/>`;
    const box = svg`<rect class="${kind}" x="${part(x)}" y="${top}" width="${part(width)}" height="${height}"/>`;
    // A day is too narrow to be seen in a window of years.
    return kind === 'conduct' && days.from >= window.from
      ? svg`${box}<line class="conduct" x1="${part(x)}" x2="${part(x)}" y1="${top}" y2="${top + height}"/>`
      : box;
  };

/**
 * A piece of conduct cut where the inquiry began: what went on during it stands on its upper edge, so that neither hides
 * the other.
 */
function aside(
  pieces: readonly Stage[],
  course: readonly Stage[],
): { below: readonly Stage[]; above: readonly Stage[] } {
  const begun = course.find(({ kind }) => kind === 'inquiry')?.from ?? Infinity;
  return {
    below: pieces.filter(({ from }) => from < begun).map((piece) => ({ ...piece, to: Math.min(piece.to, begun) })),
    above: pieces.filter(({ to }) => to > begun).map((piece) => ({ ...piece, from: Math.max(piece.from, begun) })),
  };
}

/** A case from its conduct to its last decision, as the inside of an `svg` {@link laneHeight} high and as wide as it may be. */
export function drawCourse({ course, conduct, decisions }: Stages, window: Days): Html {
  const { below, above } = aside(conduct, course);
  const ends = decisions.filter((day) => day >= window.from && day < window.to);
  return svg`${course.map(drawStage(window))}${below.map(drawStage(window))}${above.map(
    drawStage(window, middle - thick / 2 - 5, 8),
  )}${ends.map((day) => {
    const half = day === decisions[0] ? 9.5 : 7.5;
    const x = part(shareOf(window, day));
    return svg`<line class="decided" x1="${x}" x2="${x}" y1="${middle - half}" y2="${middle + half}"/>`;
  })}`;
}
