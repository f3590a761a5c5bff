import { addressNow, anchorOf } from '../../browser/address.ts';
import { anchor, button, closest, saveFile } from '../../browser/dom.ts';
import { fieldOf, filterForm, rowFilter } from '../../browser/filter.ts';
import { indexAfter } from '../../browser/roving-focus.ts';

/**
 * The register with a script: filters and order that the address keeps, marks that say what they are, and the rows
 * shown as a file. Without it the table is complete and in the order of time.
 */
const form = document.querySelector<HTMLFormElement>('form[data-register-filter]');
const body = document.querySelector<HTMLTableSectionElement>('table[data-register-table] tbody');
const figure = document.querySelector<HTMLElement>('figure[data-chart="register"]');
const rows = [...(body?.querySelectorAll<HTMLTableRowElement>('tr[data-register]') ?? [])];
const fits = rowFilter(rows);
const rowOf = new Map(rows.map((row) => [row.dataset['register'] ?? '', row]));
const marks = [...document.querySelectorAll<SVGElement>('svg.penalties [data-register]')];
const heads = [...document.querySelectorAll<HTMLElement>('table[data-register-table] th[data-sort]')];

let arranged = '';

/** Puts the rows into an order such as `amount-descending`; into that of time for anything else. */
function arrange(sort: string): void {
  if (sort === arranged) return;
  arranged = sort;
  const [by = '', order = ''] = sort.split('-');
  const known = order === 'ascending' || order === 'descending';
  const value = ({ dataset }: HTMLElement): string => dataset[`by${by}`] ?? dataset[by] ?? '';
  const compare = (a: HTMLElement, b: HTMLElement): number => {
    const [one, other] = [value(a), value(b)];
    const [x, y] = [Number(one), Number(other)];
    const up = Number.isNaN(x) || Number.isNaN(y) ? (one < other ? -1 : one > other ? 1 : 0) : x - y;
    return order === 'descending' ? -up : up;
  };
  body?.append(...(known ? [...rows].sort(compare) : rows));
  for (const head of heads) {
    if (known && head.dataset['sort'] === by) head.setAttribute('aria-sort', order);
    else head.removeAttribute('aria-sort');
  }
}

/** Says what a mark is, and lights it; the row is where it leads. */
function light(id: string): void {
  for (const mark of marks) mark.classList.toggle('lit', mark.dataset['register'] === id);
  const said = figure?.querySelector<HTMLElement>('.register-said');
  const row = rowOf.get(id);
  if (!said || !row) return;
  const words = ['respondent', 'sum', 'day', 'law', 'status'].map((name) => row.dataset[name] ?? '');
  const link = anchor(`#${row.id}`, 'row');
  link.tabIndex = -1;
  said.hidden = false;
  said.replaceChildren(words.filter((word) => word !== '').join(' · '), ' · ', link);
}

function go(id: string): void {
  const row = rowOf.get(id);
  if (!row) return;
  addressNow();
  location.hash = row.id;
  row.tabIndex = -1;
  row.focus();
}

if (figure) {
  let at = '';
  const inTime = [...rowOf.keys()].reverse();
  const markAt = (event: Event): string | undefined => closest(event, '[data-register]')?.dataset['register'];
  figure.addEventListener('pointerover', (event) => {
    const id = markAt(event);
    if (id === undefined) return;
    at = id;
    light(at);
  });
  figure.addEventListener('click', (event) => {
    const id = markAt(event);
    if (id !== undefined && matchMedia('(hover: hover)').matches) go(id);
  });
  figure.addEventListener('keydown', (event) => {
    // Up and down scroll the page.
    if (event.target !== figure || event.key === 'ArrowUp' || event.key === 'ArrowDown') return;
    if (event.key === 'Enter') go(at);
    const shown = inTime.filter((id) => rowOf.get(id)?.hidden !== true);
    const next = shown[indexAfter(event.key, shown.indexOf(at), shown.length) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    at = next;
    light(at);
  });
}

if (form) {
  filterForm(form, (asked) => {
    let [count, sum] = [0, 0];
    for (const row of rows) {
      row.hidden = !fits(row, asked);
      if (row.hidden) continue;
      count++;
      sum += Number(row.dataset['byamount']);
    }
    for (const mark of marks) mark.classList.toggle('far', rowOf.get(mark.dataset['register'] ?? '')?.hidden === true);
    const said = form.querySelector('[data-count]');
    if (said)
      said.textContent =
        count === 0
          ? 'None fits; take a word or a choice away.'
          : `${String(count)} of ${String(rows.length)}, together £${sum.toLocaleString('en-GB')} as first imposed`;
    arrange(asked.get('sort') ?? '');
  });
  // Rows that moved would leave the reader elsewhere than the address says.
  document.getElementById(anchorOf(location))?.scrollIntoView();
  const sort = fieldOf(form, 'sort');
  for (const head of heads) {
    const [words, by] = [head.textContent.trim(), head.dataset['sort'] ?? ''];
    const turn = button(words, () => {
      const next = { [`${by}-ascending`]: `${by}-descending`, [`${by}-descending`]: '' };
      if (sort) sort.value = next[sort.value] ?? `${by}-ascending`;
      form.dispatchEvent(new Event('input'));
    });
    head.replaceChildren(turn);
  }
}

const download = document.querySelector<HTMLButtonElement>('button[data-save-rows]');
download?.addEventListener('click', () => {
  void fetch(download.dataset['saveRows'] ?? '')
    .then((answer) => answer.text())
    .then((text) => {
      const [head = '', ...lines] = text.trimEnd().split('\r\n');
      const shown = lines.filter((line) => rowOf.get(line.slice(0, line.indexOf(',')))?.hidden !== true);
      const file = new Blob([[head, ...shown, ''].join('\r\n')], { type: 'text/csv' });
      saveFile(file, 'casebook-penalties-shown.csv');
    })
    // Without a network the link to the whole file stands beside the button.
    .catch(() => undefined);
});
if (download) download.hidden = false;
