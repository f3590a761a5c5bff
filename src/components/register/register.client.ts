import { textsOf, wordsFit } from '../../browser/words-fit.ts';

/**
 * The register with a script: filters and order that the address keeps, marks that say what they are, and the rows
 * shown as a file. Without it the table is complete and in the order of time.
 */
const form = document.querySelector<HTMLFormElement>('form[data-register-filter]');
const body = document.querySelector<HTMLTableSectionElement>('table[data-register-table] tbody');
const figure = document.querySelector<HTMLElement>('figure[data-chart="register"]');
const rows = [...(body?.querySelectorAll<HTMLTableRowElement>('tr[data-register]') ?? [])];
const first = new Map(rows.map((row, at) => [row, at]));
const texts = textsOf(rows);
const rowOf = new Map(rows.map((row) => [row.dataset['register'] ?? '', row]));
const marks = [...document.querySelectorAll<SVGElement>('svg.penalties [data-register]')];
const heads = [...document.querySelectorAll<HTMLElement>('table[data-register-table] th[data-sort]')];
const orders = ['', 'ascending', 'descending'] as const;
let sorted = { by: '', order: '' };

/** Whether a row is what is asked for: every word in its text, and each chosen value its own. */
function fits(row: HTMLTableRowElement, asked: ReadonlyMap<string, string>): boolean {
  return [...asked].every(([name, value]) => {
    if (value === '') return true;
    if (name === 'words') return wordsFit(texts.get(row), value);
    return (row.dataset[name] ?? '') === value;
  });
}

function keep(asked: ReadonlyMap<string, string>): void {
  const url = new URL(location.href);
  for (const [name, value] of [
    ...asked,
    ['sort', sorted.order === '' ? '' : `${sorted.by}-${sorted.order}`] as const,
  ]) {
    if (value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  history.replaceState(history.state, '', url);
}

function arrange(): void {
  const value = (row: HTMLTableRowElement): string => row.dataset[`by${sorted.by}`] ?? '';
  const compare = (a: HTMLTableRowElement, b: HTMLTableRowElement): number => {
    if (sorted.order === '') return 0;
    const [one, other] = [value(a), value(b)];
    const [x, y] = [Number(one), Number(other)];
    const by = Number.isNaN(x) || Number.isNaN(y) ? (one < other ? -1 : one > other ? 1 : 0) : x - y;
    return sorted.order === 'descending' ? -by : by;
  };
  body?.append(...[...rows].sort((a, b) => compare(a, b) || (first.get(a) ?? 0) - (first.get(b) ?? 0)));
  for (const head of heads) {
    const own = head.dataset['sort'] === sorted.by && sorted.order !== '';
    if (own) head.setAttribute('aria-sort', sorted.order);
    else head.removeAttribute('aria-sort');
  }
}

function apply(form: HTMLFormElement): void {
  const asked = new Map(
    [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value.trim() : '']),
  );
  let count = 0;
  let sum = 0;
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
  keep(asked);
}

/** Says what a mark is, and lights it; the row is where it leads. */
function light(id: string | undefined): void {
  for (const mark of marks) mark.classList.toggle('lit', id !== undefined && mark.dataset['register'] === id);
  const said = figure?.querySelector<HTMLElement>('.register-said');
  const row = id === undefined ? undefined : rowOf.get(id);
  if (!said || !row) return;
  const words = ['respondent', 'sum', 'day', 'law', 'status'].map((name) => row.dataset[name] ?? '');
  const link = document.createElement('a');
  link.href = `#${row.id}`;
  link.tabIndex = -1;
  link.textContent = 'row';
  said.hidden = false;
  said.replaceChildren(words.filter((word) => word !== '').join(' · '), ' · ', link);
}

function go(id: string): void {
  const row = rowOf.get(id);
  if (!row) return;
  location.hash = row.id;
  row.tabIndex = -1;
  row.focus();
}

if (figure) {
  let at = -1;
  const inTime = [...new Set(rows.map((row) => row.dataset['register'] ?? ''))].reverse();
  const markAt = (target: EventTarget | null): string | undefined =>
    (target instanceof Element ? target.closest<SVGElement>('[data-register]') : null)?.dataset['register'];
  figure.addEventListener('pointerover', (event) => {
    const id = markAt(event.target);
    if (id === undefined) return;
    at = inTime.indexOf(id);
    light(id);
  });
  figure.addEventListener('click', (event) => {
    const id = markAt(event.target);
    if (id !== undefined && matchMedia('(hover: hover)').matches) go(id);
  });
  figure.addEventListener('keydown', (event) => {
    if (event.target !== figure) return;
    const shown = inTime.filter((id) => rowOf.get(id)?.hidden !== true);
    const now = shown.indexOf(inTime[at] ?? '');
    const next = {
      ArrowRight: now + 1,
      ArrowLeft: now < 0 ? shown.length - 1 : now - 1,
      Home: 0,
      End: shown.length - 1,
    }[event.key];
    if (event.key === 'Enter' && at >= 0) go(inTime[at] ?? '');
    const id = next === undefined ? undefined : shown[Math.max(0, Math.min(shown.length - 1, next))];
    if (id === undefined) return;
    event.preventDefault();
    at = inTime.indexOf(id);
    light(id);
  });
}

for (const head of heads) {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener('click', () => {
    const by = head.dataset['sort'] ?? '';
    const before = sorted.by === by ? orders.indexOf(sorted.order as (typeof orders)[number]) : 0;
    sorted = { by, order: orders[(before + 1) % orders.length] ?? '' };
    arrange();
    if (form) apply(form);
  });
}

const download = document.querySelector<HTMLButtonElement>('button[data-save-rows]');
download?.addEventListener('click', () => {
  void fetch(download.dataset['saveRows'] ?? '')
    .then((answer) => answer.text())
    .then((text) => {
      const [head = '', ...lines] = text.trimEnd().split('\r\n');
      const shown = lines.filter((line) => rowOf.get(line.slice(0, line.indexOf(',')))?.hidden !== true);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([[head, ...shown, ''].join('\r\n')], { type: 'text/csv' }));
      link.download = 'casebook-penalties-shown.csv';
      link.click();
    })
    // Without a network the link to the whole file stands beside the button.
    .catch(() => undefined);
});
if (download) download.hidden = false;

if (form) {
  form.hidden = false;
  for (const [name, value] of new URL(location.href).searchParams) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement && ![...field.options].some((option) => option.value === value)) continue;
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
  const [by = '', order = ''] = (new URL(location.href).searchParams.get('sort') ?? '').split('-');
  if (heads.some((head) => head.dataset['sort'] === by) && (order === 'ascending' || order === 'descending'))
    sorted = { by, order };
  form.addEventListener('input', () => {
    apply(form);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  arrange();
  apply(form);
  // Rows that moved would leave the reader elsewhere than the address says.
  if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

export {};
