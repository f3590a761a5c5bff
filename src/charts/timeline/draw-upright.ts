import { classes, type Html, svg } from '../geometry/markup.ts';
import { drawMark, drawOver, markClass, softFill } from '../time/draw-mark.ts';
import type { Mark } from '../time/marks.ts';
import type { Naming } from './draw.ts';
import { crowd, places, type UprightLabel, type UprightLayout } from './upright.ts';

const drawWords = ({ kind, date, lines, strong, shift, y }: UprightLabel): Html => {
  const first = date === '' || shift > 0 ? 15 : 32;
  return svg`${date !== '' && svg`<text class="date" x="${places.words}" y="${y + (shift > 0 ? 15 : 13)}">${date} </text>`}<text class="${classes(kind === 'event' ? 'event-label' : kind, strong && 'strong')}">${lines.map(
    (line, index) =>
      svg`<tspan x="${places.words + shift}" y="${y + first + 19 * index}">${line}${index + 1 < lines.length && ' '}</tspan>`,
  )}</text>`;
};

function drawEvent(mark: Mark, label: UprightLabel | undefined, { caseId, key, name }: Naming): Html {
  const said = label ? `${name(mark.id)}; ${label.date} ${label.lines.join(' ')}` : name(mark.id);
  return svg`<a class="${markClass(mark)}" href="#${mark.id}" tabindex="-1" data-event="${caseId}.${mark.id}" aria-label="${said}"><circle class="hit" cx="${places.axis}" cy="${mark.x}" r="12"/>${label && svg`<path class="leader" d="${label.leader}"/>`}${drawMark(mark, `soft-${key}`, 'y', places.axis)}${label && drawWords(label)}</a>`;
}

/** Events without words of their own, as a link that opens them as a list. */
const drawCrowd = ({ ids = [], lines, leader, y }: UprightLabel): Html =>
  svg`<a class="crowd" href="#${ids[0] ?? ''}" tabindex="-1" data-events="${ids.join(' ')}" aria-label="${lines.join(' ')}, more events here, as a list"><path class="leader" d="${leader}"/><rect x="${places.words}" y="${y}" width="${crowd.width}" height="${crowd.height}"/><text x="${places.words + crowd.width / 2}" y="${y + 16.5}">${lines.join(' ')}</text></a>`;

/** A timeline from top to bottom as the inside of an `svg`; what can be pressed is marked as in one from left to right. */
export function drawUpright(t: UprightLayout, naming: Naming): string {
  const labels = new Map(t.labels.flatMap((label) => (label.id === undefined ? [] : [[label.id, label] as const])));
  const rest = t.labels.filter(({ id, kind }) => id === undefined && kind !== 'crowd');
  const crowds = t.labels.filter(({ kind }) => kind === 'crowd');
  return svg`${softFill(`soft-${naming.key}`, 'y')}<g aria-hidden="true">${t.opened.map(
    ({ y1, y2, lines }) =>
      svg`<g class="opened"><rect x="${places.axis - 10}" y="${y1}" width="20" height="${y2 - y1}"/><text>${lines.map((line, i) => svg`<tspan x="0" y="${(y1 + y2) / 2 + 14 * (i + 0.8 - lines.length / 2)}">${line}</tspan>`)}</text></g>`,
  )}${t.ticks.map(
    ({ y, label, year }) =>
      svg`<g class="${classes('tick', year && 'year')}"><line x1="${places.axis - 6}" x2="${places.axis}" y1="${y}" y2="${y}"/>${label !== '' && svg`<text x="${places.answer - 8}" y="${y + 4.5}" text-anchor="end">${label}</text>`}</g>`,
  )}${t.axis.map(
    ({ y1, y2, newer }) =>
      svg`<line class="${classes('axis', newer && 'newer')}" x1="${places.axis}" x2="${places.axis}" y1="${y1}" y2="${y2}"/>`,
  )}${t.answer !== '' && svg`<g class="answer"><path d="${t.answer}"/></g>`}${rest.map(
    (label) => svg`<g class="${label.kind}"><path class="leader" d="${label.leader}"/>${drawWords(label)}</g>`,
  )}</g><g class="events">${t.marks.map((mark) => drawEvent(mark, labels.get(mark.id), naming))}${crowds.map(drawCrowd)}</g>${drawOver(t.marks, `soft-${naming.key}`, 'y', () => places.axis)}`
    .html;
}
