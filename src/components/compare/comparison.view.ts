import type { ComparedCase } from '../../model/compare/compared-case.ts';
import { pairRows } from '../../model/compare/rows.ts';
import { pairChart, sayWhen } from '../../charts/pair/sides.ts';
import type { DayKind } from '../../charts/pair/stages.ts';
import { drawPair } from '../../charts/pair/draw.ts';
import { type Html, html } from '../../charts/geometry/markup.ts';
import { tableMarkup } from './table.view.ts';

const frames = [
  ['wide', 'wide', 1248],
  ['mid', 'wide', 760],
  ['sheet', 'wide', 920],
  ['tall', 'tall', 354],
] as const;

/** On paper the second chart is left out where it would take most of a sheet; the table has its days. */
const highest = 520;

function figure(a: ComparedCase, b: ComparedCase, kind: DayKind, head: string, hint: string): Html {
  const long = kind === 'phase' && pairChart(a, b, kind, 'wide', 1000).height > highest;
  const name = `${head}: ${a.title} and ${b.title}. The table after the pictures names each event.`;
  return html`<figure class="chart pair${long ? ' screen-only' : ''}" data-pair="${kind}">
    <figcaption>${head}<span>${hint}</span></figcaption>
    ${frames.map(([frame, layout, width]) => drawPair(pairChart(a, b, kind, layout, width), frame, name))}
  </figure>`;
}

/** Both charts as a table: every event drawn, in order of time, in the column of its case. */
function events(a: ComparedCase, b: ComparedCase): Html {
  const all = [
    ...a.events.map((event) => ({ event, first: true, day: sayWhen(event, a.begin.day) })),
    ...b.events.map((event) => ({ event, first: false, day: sayWhen(event, b.begin.day) })),
  ].sort((x, y) => x.event.at - y.event.at || Number(y.first) - Number(x.first));
  return html`<details class="pair-events screen-only">
    <summary>The charts as a table: ${String(all.length)} events</summary>
    <div class="table-room" tabindex="0" role="region" aria-label="The events of both charts">
      <table>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">${a.title}</th>
            <th scope="col">${b.title}</th>
          </tr>
        </thead>
        <tbody>
          ${all.map(({ event, first, day }) => {
            const said = html`<a href="${event.href}">${event.title}</a> ${event.exact && html`<small>${day}</small>`}`;
            return html`<tr>
              <th scope="row">${event.when}</th>
              <td>${first && said}</td>
              <td>${!first && said}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** The two charts of a pair: on one axis, and from the day each began. */
export function pairFigures(a: ComparedCase, b: ComparedCase): Html {
  const from = `${a.title} from ${a.begin.text}; ${b.title} from ${b.begin.text}.`;
  return html`${figure(a, b, 'calendar', 'On one axis', `${a.title} on one side, ${b.title} on the other. A dot is a day, a bar a span; red is conduct behind a finding, or a penalty; // is time left out; the band is the law in force.`)}
  ${figure(a, b, 'phase', 'From the day it began', `Days are counted for each case: ${from}`)}`;
}

/** A whole comparison: two charts, what they draw as a table, and the points side by side. The same at build and in the browser. */
export const comparisonMarkup = (a: ComparedCase, b: ComparedCase): string =>
  html`${pairFigures(a, b)} ${events(a, b)} ${tableMarkup(pairRows(a, b), [a.title, b.title])}`.html;
