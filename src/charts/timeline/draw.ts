import { type Html, svg } from '../geometry/markup.ts';
import { measure } from '../geometry/text.ts';
import { drawBands, drawBreak, drawWords } from '../time/draw.ts';
import { drawMark, drawOver, markClass, softFill } from '../time/draw-mark.ts';
import { bandHeight } from '../time/law-bands.ts';
import type { Mark } from '../time/marks.ts';
import { drawLabel, drawLeader } from './draw-label.ts';
import type { Label, PlacedAnswer, TimelineLayout } from './stages.ts';

/** What the events of a drawing are called, and of which case they are. */
export interface Naming {
  readonly caseId: string;
  /** Unlike any other drawing's on the page: ids inside the drawing begin with it. */
  readonly key: string;
  /** The date, how exact it is, and the title. */
  readonly name: (id: string) => string;
}

/** One event as a link to its row in the list, whose name ends in the words that can be seen: leader, mark and words, and a place to press that is large enough. */
function drawEvent(mark: Mark, label: Label | undefined, { caseId, key, name }: Naming): Html {
  const said = label ? `${name(mark.id)}; ${label.date}${label.text}` : name(mark.id);
  return svg`<a class="${markClass(mark)}" href="#${mark.id}" tabindex="-1" data-event="${caseId}.${mark.id}" aria-label="${said}"><circle class="hit" cx="${mark.x}" cy="${mark.y}" r="12"/>${label && drawLeader(mark.x, label)}${drawMark(mark, `soft-${key}`, 'x', mark.y)}${label && drawLabel(label)}</a>`;
}

/** The one length that a drawing says, and the line that it is of. */
const drawAnswer = ({ path, words }: PlacedAnswer): Html =>
  svg`<g class="answer"><path d="${path}"/>${drawWords(words)}</g>`;

const drawLane = ({ label, x1, x2, y }: TimelineLayout['lanes'][number]): Html =>
  svg`<g class="lane"><text class="lane-name">${label.map(
    (line, i) => svg`<tspan x="0" y="${y + 4.5 + (i - (label.length - 1) / 2) * 15}">${line}</tspan>`,
  )}</text><line x1="${x1}" x2="${x2}" y1="${y}" y2="${y}"/></g>`;

/** The middle of a stretch, or as near to it as words over it may stand within the drawing. */
function middleOf(words: string, x1: number, x2: number, width: number): number {
  const half = measure(words, 13, 600) / 2;
  return Math.max(half, Math.min(width - half, (x1 + x2) / 2));
}

/** What lies behind the events: stretches opened up, ticks, lanes and the law. */
function drawGround(t: TimelineLayout): readonly Html[] {
  const top = t.tickY + 6;
  return [
    ...t.opened.map(
      ({ x1, x2, label }) =>
        svg`<g class="opened"><rect x="${x1}" y="${top}" width="${Math.max(0, x2 - x1)}" height="${t.bandY - top}"/><path d="M${x1},${t.tickY - 16}v-5H${x2}v5"/>${drawWords({ text: label, x: middleOf(label, x1, x2, t.width), y: t.tickY - 26 }, '', 'middle')}</g>`,
    ),
    ...t.ticks.map(
      ({ x, label }) =>
        svg`<g class="tick"><line x1="${x}" x2="${x}" y1="${top}" y2="${t.bandY}"/>${drawWords({ text: label, x, y: t.tickY })}</g>`,
    ),
    ...t.lanes.map(drawLane),
    ...(t.answer ? [drawAnswer(t.answer)] : []),
    ...(t.bands.length > 0 ? [drawWords({ text: 'Law in force', x: 0, y: t.bandY + 14.5 }, 'lane-name')] : []),
    ...drawBands(t.bands),
    ...t.changes.map((each) => drawWords(each, 'change')),
  ];
}

/** Breaks go over the events, so that a lane is seen to be cut. */
const drawBreaks = (t: TimelineLayout): readonly Html[] =>
  t.breaks.map(({ x: left, width, label }) => {
    const x = left + width / 2;
    return svg`<g class="break">${t.lanes.map(
      ({ y }) => svg`<rect x="${x - 6}" y="${y - 5}" width="12" height="10"/>${drawBreak(x, y, 7)}`,
    )}${
      t.bands.length > 0 && svg`<rect x="${x - 5}" y="${t.bandY - 1}" width="10" height="${bandHeight + 2}"/>`
    }${drawBreak(x, t.bandY + bandHeight / 2, 14)}${drawBreak(x, t.tickY - 4, 7)}${drawWords(label)}</g>`;
  });

const drawCrowds = (t: TimelineLayout): readonly Html[] =>
  t.crowds.map(
    ({ ids, text, x, y, box }) =>
      svg`<a class="crowd" href="#${ids[0]}" tabindex="-1" data-events="${ids.join(' ')}" aria-label="${text}, more events here, as a list"><rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"/>${drawWords({ text, x, y })}</a>`,
  );

/**
 * A timeline as the inside of an `svg` of its width and height. The same words come from the build and from the
 * browser, where a window of time is laid out again. Events and crowds are links (`a.event`, `a.crowd`); everything
 * else is hidden from screen readers, which are given the list.
 */
export function drawTimeline(t: TimelineLayout, naming: Naming): string {
  const labels = new Map(t.labels.map((label) => [label.id, label]));
  const events = t.marks.map((mark) => drawEvent(mark, labels.get(mark.id), naming));
  return svg`${softFill(`soft-${naming.key}`)}<g aria-hidden="true">${drawGround(t)}</g><g class="events">${events}${drawCrowds(t)}</g>${drawOver(t.marks, `soft-${naming.key}`, 'x', ({ y }) => y)}<g aria-hidden="true" class="breaks">${drawBreaks(t)}</g>`
    .html;
}
