import type { DrawnSide, PairLayout, PairMark, Words } from '../../charts/pair/stages.ts';
import { type Html, html } from '../../charts/geometry/markup.ts';

/** Words in lines, as the elements of a picture. */
function text(words: Words, name: string): Html {
  const { lines, x, y, step, anchor } = words;
  return html`<text class="${name}" text-anchor="${anchor}"
    >${lines.map((line, index) => html`<tspan x="${x}" y="${y + index * step}">${line}</tspan>`)}</text
  >`;
}

function mark({ shape, wrong, box }: PairMark): Html {
  const name = `mark ${shape}${wrong ? ' wrong' : ''}`;
  const thin = Math.min(box.width, box.height);
  return shape === 'dot' || shape === 'ring'
    ? html`<circle class="${name}" cx="${box.x + box.width / 2}" cy="${box.y + box.height / 2}" r="5" />`
    : html`<rect
        class="${name}"
        x="${box.x}"
        y="${box.y}"
        width="${box.width}"
        height="${box.height}"
        rx="${shape === 'bar' ? thin / 2 : 0}"
      />`;
}

function half({ name, line, marks, labels }: DrawnSide): Html {
  return html`<rect class="line" x="${line.x}" y="${line.y}" width="${line.width}" height="${line.height}" />
    ${labels.map(({ leader, wrong }) => html`<path class="leader${wrong ? ' wrong' : ''}" d="${leader}" />`)}
    ${text(name, 'side-name')}${[...marks].sort((p, q) => Number(p.wrong) - Number(q.wrong)).map(mark)}
    ${labels.map((label) => text(label, `event-label${label.strong ? ' strong' : ''}${label.wrong ? ' wrong' : ''}`))}`;
}

/** Where a closed stretch cuts the lines: two short strokes on each. */
function cut(layout: PairLayout, start: number, end: number): Html {
  const middle = (start + end) / 2;
  return html`${[layout.a.line, layout.b.line].map((line) =>
    layout.frame === 'wide'
      ? html`<rect class="gap" x="${middle - 5}" y="${line.y - 5}" width="10" height="10" /><path
            class="cut"
            d="M${middle - 5},${line.y + 7}l5,-14M${middle},${line.y + 7}l5,-14"
          />`
      : html`<rect class="gap" x="${line.x - 5}" y="${middle - 5}" width="10" height="10" /><path
            class="cut"
            d="M${line.x - 7},${middle}l14,-5M${line.x - 7},${middle + 5}l14,-5"
          />`,
  )}`;
}

function tick(layout: PairLayout, at: number): Html {
  const { a, b, frame } = layout;
  return frame === 'wide'
    ? html`<path class="tick" d="M${at},${a.line.y}V${b.line.y}" />`
    : html`<path class="tick" d="M${a.line.x},${at}h6M${b.line.x - 5},${at}h6" />`;
}

/** Two cases on one axis as a picture; to a screen reader it is one, and the table after it is the text. */
export function chartMarkup(layout: PairLayout, frame: 'wide' | 'mid' | 'tall' | 'sheet', name: string): Html {
  const { width, height, a, b, ticks, breaks, bands } = layout;
  return html`<svg
    class="pair-chart ${frame}"
    viewBox="0 0 ${width} ${height}"
    width="${width}"
    height="${height}"
    role="img"
    aria-label="${name}"
  >
    ${bands.map(({ newer, box }) => html`<rect class="band${newer ? ' newer' : ''}" x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" />`)}
    ${ticks.map(({ at }) => tick(layout, at))} ${half(a)}${half(b)}
    ${breaks.map(({ start, end }) => cut(layout, start, end))}
    ${breaks.flatMap(({ words }) => (words ? [text(words, 'gap-words')] : []))}
    ${ticks.map((words) => text(words, 'tick-words'))}
    ${bands.flatMap(({ words }) => (words ? [text(words, 'band-words')] : []))}
  </svg>`;
}
