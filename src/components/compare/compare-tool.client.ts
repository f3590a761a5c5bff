import { onAddress, pushAddress } from '../../browser/address.ts';
import { fetchOnce } from '../../browser/fetch-once.ts';
import { fieldOf } from '../../browser/filter.ts';
import type { ComparedCase } from '../../model/compare/compared-case.ts';

/** Compares any two cases that the address names or the form is given; what cannot be compared is said in words. */
const form = document.querySelector<HTMLFormElement>('form[data-compare-form]');
const place = document.querySelector<HTMLElement>('[data-comparison]');
const said = document.querySelector<HTMLElement>('[data-compare-said]');
const actions = document.querySelector<HTMLElement>('[data-compare-actions]');
const title = document.querySelector<HTMLElement>('[data-compare-title]');
const intro = document.querySelector<HTMLElement>('[data-compare-intro]');
const first = { title: title?.textContent ?? '', page: document.title };
const fetchCase = fetchOnce<ComparedCase>();

const valueOf = (name: string): string => (form && fieldOf(form, name)?.value) ?? '';
const optionOf = (id: string): HTMLOptionElement | undefined =>
  [...(form?.querySelector<HTMLSelectElement>('[name="a"]')?.options ?? [])].find(
    (option) => option.value === id && id !== '',
  );

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
    const select = form && fieldOf(form, name);
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
      fetchCase(optionA.dataset['file'] ?? ''),
      fetchCase(optionB.dataset['file'] ?? ''),
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
    say('');
  } catch {
    clear('The two cases could not be fetched. Look at your connection and press Compare again.');
  }
}

function ask(a: string, b: string): void {
  pushAddress({ params: { a, b }, anchor: '' });
  void show();
}

if (form) {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(valueOf('a'), valueOf('b'));
  });
  actions?.querySelector('[data-swap]')?.addEventListener('click', () => {
    ask(valueOf('b'), valueOf('a'));
  });
  onAddress(() => {
    void show();
  });
}
