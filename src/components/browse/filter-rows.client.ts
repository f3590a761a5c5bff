import { textsOf, wordsFit } from '../../browser/words-fit.ts';

/** Filters the rows of a page's tables by what a form asks for, takes the others out of the pictures, and keeps the address. */
const form = document.querySelector<HTMLFormElement>('form[data-filter]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
const drawn = [...document.querySelectorAll<SVGElement>('svg [data-flow], svg [data-actor]')];
const texts = textsOf(rows);

/** Whether a row is what is asked for: every word in its text, each chosen value among its own, a year not later than its own. */
function fits(row: HTMLElement, asked: ReadonlyMap<string, string>): boolean {
  return [...asked].every(([name, value]) => {
    if (value === '') return true;
    if (name === 'words') return wordsFit(texts.get(row), value);
    const own = row.dataset[name] ?? '';
    return name === 'year' ? own >= value : own.split('|').includes(value);
  });
}

function apply(form: HTMLFormElement): void {
  const asked = new Map(
    [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value.trim() : '']),
  );
  const shown = new Set<string>();
  let count = 0;
  for (const row of rows) {
    row.hidden = !fits(row, asked);
    if (row.hidden) continue;
    count++;
    for (const key of ['flow', 'from', 'to']) shown.add(row.dataset[key] ?? '');
  }
  for (const section of document.querySelectorAll<HTMLElement>('.flow-map, .actor-group'))
    section.hidden = [...section.querySelectorAll<HTMLElement>('[data-row]')].every((row) => row.hidden);
  for (const part of drawn)
    part.classList.toggle('off', !shown.has(part.dataset['flow'] ?? part.dataset['actor'] ?? ''));
  const said = form.querySelector('[data-count]');
  if (said)
    said.textContent =
      count === 0 ? 'None fits; take a word or a choice away.' : `${String(count)} of ${String(rows.length)}`;
  const url = new URL(location.href);
  for (const [name, value] of asked) {
    if (value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  history.replaceState(history.state, '', url);
}

if (form) {
  form.hidden = false;
  for (const [name, value] of new URL(location.href).searchParams) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
  form.addEventListener('input', () => {
    apply(form);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  apply(form);
}
