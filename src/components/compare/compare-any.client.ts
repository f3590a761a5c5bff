import type { ComparedCase } from '../../model/compare/compared-case.ts';

/** Compares any two cases that the address names or the form is given; what cannot be compared is said in words. */
const form = document.querySelector<HTMLFormElement>('form[data-compare-form]');
const place = document.querySelector<HTMLElement>('[data-comparison]');
const said = document.querySelector<HTMLElement>('[data-compare-said]');
const actions = document.querySelector<HTMLElement>('[data-compare-actions]');
const title = document.querySelector<HTMLElement>('[data-compare-title]');
const intro = document.querySelector<HTMLElement>('[data-compare-intro]');
const copy = document.querySelector<HTMLButtonElement>('[data-compare-actions] [data-copy]');
const first = { title: title?.textContent ?? '', page: document.title };
const files = new Map<string, Promise<ComparedCase>>();

const selectOf = (name: string): HTMLSelectElement | undefined => {
  const field = form?.elements.namedItem(name);
  return field instanceof HTMLSelectElement ? field : undefined;
};

const optionOf = (id: string): HTMLOptionElement | undefined =>
  [...(selectOf('a')?.options ?? [])].find((option) => option.value === id && id !== '');

async function fetchCase(option: HTMLOptionElement): Promise<ComparedCase> {
  const file = option.dataset['file'] ?? '';
  const known = files.get(file);
  if (known) return known;
  const fetched = fetch(file).then((response): Promise<ComparedCase> => {
    if (!response.ok) throw new Error(String(response.status));
    return response.json() as Promise<ComparedCase>;
  });
  files.set(file, fetched);
  // A file that did not come may come next time.
  fetched.catch(() => files.delete(file));
  return fetched;
}

function say(words: string): void {
  if (said) said.textContent = words;
}

function clear(words: string): void {
  place?.replaceChildren();
  if (actions) actions.hidden = true;
  if (title) title.textContent = first.title;
  if (intro) intro.hidden = false;
  document.title = first.page;
  say(words);
}

/** What is wrong with a choice, in words; nothing when it can be compared. */
function fault(a: string, b: string): string | undefined {
  for (const id of [a, b])
    if (id !== '' && !optionOf(id)) return `There is no case “${id.slice(0, 60)}” here. Choose one from the list.`;
  if (a === '' && b === '') return '';
  if (a === '' || b === '') return 'Choose a second case to compare it with.';
  return a === b ? 'A case compared with itself shows no difference. Choose another for one of them.' : undefined;
}

async function show(): Promise<void> {
  const asked = new URL(location.href).searchParams;
  const [a, b] = [asked.get('a') ?? '', asked.get('b') ?? ''];
  for (const [name, id] of [
    ['a', a],
    ['b', b],
  ] as const) {
    const select = selectOf(name);
    if (select) select.value = optionOf(id) ? id : '';
  }
  const wrong = fault(a, b);
  const [optionA, optionB] = [optionOf(a), optionOf(b)];
  if (wrong !== undefined || !optionA || !optionB || !place) {
    clear(wrong ?? '');
    return;
  }
  say('Fetching the two cases.');
  try {
    // What draws comes with what is drawn: most who open the page choose a pair that has its own.
    const [caseA, caseB, { comparisonMarkup }] = await Promise.all([
      fetchCase(optionA),
      fetchCase(optionB),
      import('./comparison.view.ts'),
    ]);
    // Something else was asked for while this came.
    if (new URL(location.href).searchParams.toString() !== asked.toString()) return;
    place.innerHTML = comparisonMarkup(caseA, caseB);
    const names = `${caseA.title} and ${caseB.title}`;
    if (title) title.textContent = names;
    if (intro) intro.hidden = true;
    document.title = `${names} — Casebook`;
    if (actions) actions.hidden = false;
    if (copy) copy.dataset['copy'] = location.href;
    say('');
  } catch {
    clear('The two cases could not be fetched. Look at your connection and press Compare again.');
  }
}

function ask(a: string, b: string): void {
  const url = new URL(location.href);
  url.search = new URLSearchParams({ a, b }).toString();
  url.hash = '';
  history.pushState(null, '', url);
  void show();
}

if (form) {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(selectOf('a')?.value ?? '', selectOf('b')?.value ?? '');
  });
  actions?.querySelector('[data-swap]')?.addEventListener('click', () => {
    ask(selectOf('b')?.value ?? '', selectOf('a')?.value ?? '');
  });
  addEventListener('popstate', () => {
    void show();
  });
  void show();
}
