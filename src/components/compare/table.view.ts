import type { CaseEntry } from '../../model/compare/compared-case.ts';
import type { PairRow, SharedEntry } from '../../model/compare/rows.ts';
import { sayPounds } from '../../model/say/money.ts';
import { type Html, html } from '../../charts/geometry/markup.ts';
import { standingMark } from '../../charts/standing/mark.ts';
import { besideClaim, type Standing, wordOf } from '../../schema/standing.ts';

/** The rows whose entries are set large, as figures. */
const figures: ReadonlySet<string> = new Set(['penalty', 'proposed', 'affected', 'took']);

/** A standing as the table marks it, with its own word or with what stands for it. */
const marked = (standing: Standing, said: string = wordOf(standing)): Html =>
  html`<span class="standing" data-standing="${standing}">${standingMark(standing, 24)}${said}</span>`;

function words({ text, href, ref, standing }: Omit<CaseEntry, 'note'>): Html {
  const word = standing !== undefined && ref !== undefined ? besideClaim(standing) : undefined;
  const mark = standing === undefined ? html`` : html`${marked(standing, word)} `;
  if (ref !== undefined && href !== undefined)
    return html`${mark}<a href="${href}">${text} <b class="ref">${ref}</b></a>`;
  const said = href === undefined ? html`${text}` : html`<a href="${href}">${text}</a>`;
  // The standing of a case is its own word; a mark before it says the same again only as a line.
  return standing !== undefined && href === undefined ? marked(standing, text) : html`${mark}${said}`;
}

const item = (entry: Omit<CaseEntry, 'note'>, notes: readonly string[]): Html =>
  html`<li>${words(entry)}${notes.map((note) => html`<small>${note}</small>`)}</li>`;

/** The rows whose entries are names alone, set one after another. */
const inline: ReadonlySet<string> = new Set(['actors', 'data', 'respondents']);

const list = (items: readonly Html[], none: string): Html =>
  items.length === 0
    ? html`<p class="nothing">${none}</p>`
    : html`<ul>
        ${items}
      </ul>`;

const bar = (share: number): Html =>
  html`<svg class="share-bar" viewBox="0 0 100 9" preserveAspectRatio="none" aria-hidden="true">
    <rect width="${Math.max(0.6, share * 100)}" height="9" />
  </svg>`;

function cell(name: string, entries: readonly CaseEntry[], share: number | undefined, none: string): Html {
  return html`<td>
    <p class="cell-name">${name}</p>
    ${list(
      entries.map((entry) => item(entry, entry.note === undefined ? [] : [entry.note])),
      none,
    )}${share === undefined ? html`` : bar(share)}
  </td>`;
}

const shared = (entries: readonly SharedEntry[]): Html =>
  html`<td colspan="2" class="both">
    <p class="both-head">both</p>
    <ul>
      ${entries.map((entry) => item(entry, entry.notes))}
    </ul>
  </td>`;

function row(each: PairRow, names: readonly [string, string]): Html {
  const figure = figures.has(each.id) ? ' figure' : inline.has(each.id) ? ' inline' : '';
  const rest = each.a.length > 0 || each.b.length > 0;
  const scale = each.bars?.most === undefined ? 'to one scale' : `share of ${sayPounds(each.bars.most)}`;
  const hint = each.bars && rest ? html`<small>bars: ${scale}</small>` : html``;
  // A case that has nothing here may still have something that its records do not say.
  const none = each.both.length === 0 ? 'not recorded here' : 'nothing of its own';
  const own = html`${cell(names[0], each.a, each.bars?.a, none)}${cell(names[1], each.b, each.bars?.b, none)}`;
  const head = (span: number): Html =>
    html`<th scope="row" ${span > 1 ? html` rowspan="2"` : html``}>${each.head}${hint}</th>`;
  if (each.both.length === 0)
    return html`<tr class="row${figure}">
      ${head(1)}${own}
    </tr>`;
  if (!rest)
    return html`<tr class="row same${figure}">
      ${head(1)}${shared(each.both)}
    </tr>`;
  return html`<tr class="row same${figure}">
      ${head(2)}${shared(each.both)}
    </tr>
    <tr class="rest${figure}">
      ${own}
    </tr>`;
}

/** The table of points, a body for each group. */
export function tableMarkup(rows: readonly PairRow[], names: readonly [string, string]): Html {
  const groups = [...new Set(rows.map(({ group }) => group))];
  return html`<table class="compare">
    <caption class="visually-hidden">
      ${names[0]} and ${names[1]}, point by point
    </caption>
    <thead>
      <tr>
        <th scope="col">Point by point</th>
        <th scope="col">${names[0]}</th>
        <th scope="col">${names[1]}</th>
      </tr>
    </thead>
    ${groups.map(
      (group) =>
        html`<tbody>
          <tr class="compare-group">
            <th scope="rowgroup" colspan="3">${group}</th>
          </tr>
          ${rows.filter((each) => each.group === group).map((each) => row(each, names))}
        </tbody>`,
    )}
  </table>`;
}
