import { addressNow, anchorOf } from '../../browser/address.ts';
import { anchor, button, closest, saveFile } from '../../browser/dom.ts';
import { fieldOf, filterForm, rowFilter } from '../../browser/filter.ts';
import { indexAfter } from '../../browser/roving-focus.ts';
import { counted } from '../../model/say/count.ts';
import { sayPounds } from '../../model/say/money.ts';
import * as words from '../../model/say/interface-words.ts';

/**
 * The register with a script: filters and order that the address keeps, marks that say what they are, and the rows
 * shown as a file. Without it the table is complete, and the largest come first.
 */
const form = document.querySelector<HTMLFormElement>('form[data-register-filter]');
const body = document.querySelector<HTMLTableSectionElement>('table[data-register-table] tbody');
const figure = document.querySelector<HTMLElement>('figure[data-chart="register"]');
const rows = [...(body?.querySelectorAll<HTMLTableRowElement>('tr[data-register]') ?? [])];
const fits = rowFilter(rows);
const rowOf = new Map(rows.map((row) => [row.dataset['register'] ?? '', row]));
const marks = [...document.querySelectorAll<SVGElement>('svg.penalties [data-register]')];
const download = document.querySelector<HTMLButtonElement>('button[data-save-rows]');
const orders = [...document.querySelectorAll<HTMLElement>('[data-order]')];
const tops = [...document.querySelectorAll<HTMLElement>('[data-top]')];
const ends = document.querySelector<HTMLElement>('[data-ends]');
const heads = [...document.querySelectorAll<HTMLElement>('table[data-register-table] th[data-sort]')];

/** So many rows are in sight at first, and so many more come with a press. */
const step = 25;
const largest = 'amount-descending';
let arranged = largest;

/** Puts the rows into an order such as `date-descending`; the largest first for anything else. */
function arrange(asked: string): void {
  const known = /^[a-z]+-(?:a|de)scending$/.test(asked);
  const sort = known ? asked : largest;
  for (const each of orders) {
    const own = each.dataset['order'] === '' ? largest : each.dataset['order'];
    each.setAttribute('aria-pressed', String(own === sort));
  }
  const [by = '', order = ''] = sort.split('-');
  for (const head of heads) {
    if (head.dataset['sort'] === by) head.setAttribute('aria-sort', order);
    else head.removeAttribute('aria-sort');
  }
  if (sort === arranged) return;
  arranged = sort;
  const value = ({ dataset }: HTMLElement): string => dataset[`by${by}`] ?? dataset[by] ?? '';
  const compare = (a: HTMLElement, b: HTMLElement): number => {
    const [one, other] = [value(a), value(b)];
    const [x, y] = [Number(one), Number(other)];
    const up = Number.isNaN(x) || Number.isNaN(y) ? (one < other ? -1 : one > other ? 1 : 0) : x - y;
    return order === 'descending' ? -up : up;
  };
  // What was the largest stays the larger of two that are alike.
  body?.append(...(sort === largest ? rows : [...rows].sort(compare)));
}

/** The rows that are drawn, in the order in which they stand. */
const drawn = (): HTMLTableRowElement[] =>
  [...(body?.rows ?? [])].filter((row) => !row.hidden && !row.classList.contains('beyond'));

/** How many rows an address asks for; so many as are in sight at first for what means nothing. */
const mostOf = (top: string): number => (top === 'all' ? Infinity : Math.max(0, Math.floor(Number(top))) || step);

/** Leaves the first so many in sight, and the one that the address names. */
function cut(top: string): void {
  const most = mostOf(top);
  for (const each of tops) each.setAttribute('aria-pressed', String(mostOf(each.dataset['top'] ?? '') === most));
  const named = anchorOf(location);
  const fitting = [...(body?.rows ?? [])].filter((row) => !row.hidden);
  for (const [at, row] of fitting.entries()) row.classList.toggle('beyond', at >= most && row.id !== named);
  const left = fitting.length - most;
  if (ends) ends.hidden = left <= 0;
  const all = ends?.querySelector('[data-all]');
  if (all) all.textContent = `${words.showAll} ${String(fitting.length)}`;
  const more = ends?.querySelector('[data-more]');
  if (more) more.textContent = `Show ${String(Math.min(step, left))} more`;
}

/** What rows come to together. */
function sayTotal(of: readonly HTMLElement[]): string {
  const sum = (name: string): number => of.reduce((all, { dataset }) => all + Number(dataset[name]), 0);
  return `${sayPounds(sum('byamount'))} as imposed, ${sayPounds(sum('bynow'))} as they stand`;
}

/** Says what a mark is, and lights it; the row is where it leads. */
function light(id: string): void {
  for (const mark of marks) mark.classList.toggle('lit', mark.dataset['register'] === id);
  const said = figure?.querySelector<HTMLElement>('.register-said');
  const row = rowOf.get(id);
  if (!said || !row) return;
  const words = ['respondent', 'sum', 'day', 'law', 'standing'].map((name) => row.dataset[name] ?? '');
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
  const inTime = [...rows]
    .sort((a, b) => ((a.dataset['bydate'] ?? '') < (b.dataset['bydate'] ?? '') ? -1 : 1))
    .map(({ id }) => id);
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
  const sort = fieldOf(form, 'sort');
  const top = fieldOf(form, 'top');
  const ask = (field: typeof sort, value: string): void => {
    if (field) field.value = value;
    form.dispatchEvent(new Event('input'));
  };
  filterForm(form, (asked) => {
    for (const row of rows) row.hidden = !fits(row, asked);
    const fitting = rows.filter(({ hidden }) => !hidden);
    for (const mark of marks) mark.classList.toggle('far', rowOf.get(mark.dataset['register'] ?? '')?.hidden === true);
    const most = asked.get('top') ?? '';
    arrange(asked.get('sort') ?? '');
    cut(most);
    const inSight = drawn();
    // So many as were asked for have a sum of their own; those that are in sight at first were asked for by nobody.
    const first =
      most === '' || inSight.length === fitting.length ? '' : `; these ${String(inSight.length)}: ${sayTotal(inSight)}`;
    const said = document.querySelector('[data-count]');
    if (said)
      said.textContent =
        fitting.length === 0
          ? 'None fits; take a word or a choice away.'
          : `${String(fitting.length)} of ${String(rows.length)}: ${sayTotal(fitting)}${first}`;
    if (download) download.textContent = `These ${counted(inSight.length, 'row')} as CSV`;
  });
  const fold = form.closest('details');
  if (fold) {
    fold.hidden = false;
    fold.open = matchMedia('(min-width: 761px)').matches;
  }
  const group = document.querySelector<HTMLElement>('[data-orders]');
  if (group) group.hidden = false;
  for (const each of tops)
    each.addEventListener('click', () => {
      ask(top, each.dataset['top'] ?? '');
    });
  for (const order of orders)
    order.addEventListener('click', () => {
      ask(sort, order.dataset['order'] ?? '');
    });
  ends?.querySelector('[data-more]')?.addEventListener('click', () => {
    ask(top, String(mostOf(top?.value ?? '') + step));
  });
  ends?.querySelector('[data-all]')?.addEventListener('click', () => {
    ask(top, 'all');
  });
  for (const head of heads) {
    const [words, by] = [head.textContent.trim(), head.dataset['sort'] ?? ''];
    // Sums and days are asked for from the top, names from A.
    const [first, second] =
      by === 'respondent' || by === 'status' ? ['ascending', 'descending'] : ['descending', 'ascending'];
    const turn = button(words, () => {
      ask(sort, head.getAttribute('aria-sort') === first ? `${by}-${second}` : `${by}-${first}`);
    });
    head.replaceChildren(turn);
  }
  // Rows that moved would leave the reader elsewhere than the address says.
  document.getElementById(anchorOf(location))?.scrollIntoView();
}

download?.addEventListener('click', () => {
  void fetch(download.dataset['saveRows'] ?? '')
    .then((answer) => answer.text())
    .then((text) => {
      const [head = '', ...lines] = text.trimEnd().split('\r\n');
      const lineOf = new Map(lines.map((line) => [line.slice(0, line.indexOf(',')), line]));
      const shown = drawn().flatMap(({ id }) => lineOf.get(id) ?? []);
      const file = new Blob([[head, ...shown, ''].join('\r\n')], { type: 'text/csv' });
      saveFile(file, 'casebook-penalties-shown.csv');
    })
    // Without a network the link to the whole file stands beside the button.
    .catch(() => undefined);
});
if (download) download.hidden = false;
