import type { Piece } from '../search/mark.ts';
import type { Question, Reply, Row } from './search-messages.ts';

/** The search page: keeps the address in step, asks the worker, draws the rows. Without it the page lists everything. */
const root = document.querySelector<HTMLElement>('[data-search]');
if (root) start(root);

const kindWords: Readonly<Record<string, string>> = {
  case: 'Case',
  finding: 'Finding',
  actor: 'Actor',
  event: 'Event',
  flow: 'Flow',
  provision: 'Law',
  term: 'Term',
  source: 'Source',
};
const page = 30;

function element(name: string, className: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

const pieces = (list: readonly Piece[]): (Node | string)[] =>
  list.map(({ text, hit }) => (hit ? element('mark', '', text) : text));

function drawRow(row: Row): HTMLElement {
  const [first, ...others] = row.side;
  const isFinding = row.kind === 'finding';
  const link = element('a', '', ...pieces(row.titlePieces)) as HTMLAnchorElement;
  link.href = row.url;
  link.dataset['result'] = row.kind;
  const kind = element(
    'span',
    'row-kind',
    ...(isFinding && first !== undefined ? [element('b', 'ref', first)] : []),
    kindWords[row.kind] ?? row.kind,
  );
  const context = row.caseTitle === undefined ? [] : [element('small', '', row.caseTitle)];
  const what = element('div', 'row-what', link, element('p', '', ...pieces(row.textPieces)), ...context);
  const beside = isFinding ? others : row.side;
  const side = element(
    'p',
    'row-side',
    ...beside.flatMap((text, i) => (i === 0 ? [element('b', '', text)] : [text, element('br', '')])),
  );
  return element('li', '', kind, what, side);
}

/** What was made of the words, said once above the rows. */
function drawSay(say: HTMLElement, text: string, reply: Extract<Reply, { ask: number }>): void {
  const { total, corrected, unknown } = reply;
  if (total === 0) {
    say.replaceChildren(
      element('b', '', `Nothing has “${text}”.`),
      ' Try a shorter word, or look through the lists below.',
    );
    return;
  }
  const parts: (Node | string)[] = [
    element('b', '', `${String(total)} ${total === 1 ? 'result' : 'results'}`),
    ` for “${text}”.`,
  ];
  for (const [typed, taken] of corrected)
    parts.push(` Nothing has “${typed}”; taken as “`, element('b', '', taken), '”.');
  if (unknown.length > 0) parts.push(` Left out: ${unknown.map((word) => `“${word}”`).join(', ')}.`);
  say.replaceChildren(...parts);
}

function start(search: HTMLElement): void {
  const input = search.querySelector<HTMLInputElement>('input');
  const form = search.querySelector('form');
  const say = search.querySelector<HTMLElement>('.search-say');
  const grid = search.querySelector<HTMLElement>('.search-grid');
  const list = search.querySelector<HTMLElement>('.results');
  const more = search.querySelector<HTMLButtonElement>('.search-more');
  const buttons = [...search.querySelectorAll<HTMLButtonElement>('[data-kind]')];
  if (!input || !form || !say || !grid || !list || !more) return;

  let kind = '';
  let upTo = page;
  let asked = 0;
  let ready = false;
  let openFirst = false;
  let worker: Worker;
  try {
    worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    say.textContent = 'Searching does not work in this browser; everything is listed below.';
    return;
  }
  const send = (question: Question): void => {
    worker.postMessage(question);
  };

  const readAddress = (): void => {
    const parameters = new URLSearchParams(location.search);
    input.value = (parameters.get('q') ?? '').slice(0, 200);
    const wanted = parameters.get('kind') ?? '';
    kind = buttons.some((button) => button.dataset['kind'] === wanted) ? wanted : '';
  };
  const writeAddress = (): void => {
    const parameters = new URLSearchParams();
    if (input.value.trim() !== '') parameters.set('q', input.value.trim());
    if (kind !== '') parameters.set('kind', kind);
    const query = parameters.toString();
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  };
  const ask = (): void => {
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset['kind'] === kind));
    if (input.value.trim() === '') {
      grid.hidden = true;
      say.textContent = '';
      list.replaceChildren();
      return;
    }
    asked++;
    if (ready) send({ ask: asked, text: input.value, kind, upTo });
    else say.textContent = 'Looking …';
  };
  const change = (): void => {
    upTo = page;
    writeAddress();
    ask();
  };

  worker.addEventListener('error', () => {
    say.textContent = 'The search could not be started; everything is listed below.';
  });
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if ('ready' in data) {
      ready = data.ready;
      if (ready) ask();
      else say.textContent = 'The index could not be loaded; everything is listed below.';
      return;
    }
    // An answer to an earlier question comes too late to be shown.
    if (data.ask !== asked) return;
    grid.hidden = false;
    drawSay(say, input.value.trim(), data);
    list.replaceChildren(...data.rows.map(drawRow));
    more.hidden = data.rows.length >= data.total;
    const all = Object.values(data.counts).reduce((sum, count) => sum + count, 0);
    for (const button of buttons) {
      const count = button.dataset['kind'] === '' ? all : (data.counts[button.dataset['kind'] ?? ''] ?? 0);
      const shown = button.querySelector('span');
      if (shown) shown.textContent = String(count);
      button.disabled = count === 0 && button.dataset['kind'] !== kind;
    }
    if (openFirst) list.querySelector<HTMLAnchorElement>('a[data-result]')?.focus();
    openFirst = false;
  });

  input.addEventListener('input', change);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    openFirst = true;
    change();
  });
  for (const button of buttons) {
    button.addEventListener('click', () => {
      kind = button.dataset['kind'] ?? '';
      change();
    });
  }
  more.addEventListener('click', () => {
    upTo += page;
    ask();
  });
  search.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...list.querySelectorAll<HTMLAnchorElement>('a[data-result]')];
    const at = links.findIndex((link) => link === document.activeElement);
    const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
    if (at === -1 && document.activeElement !== input) return;
    event.preventDefault();
    if (next < 0) input.focus();
    else links[Math.min(next, links.length - 1)]?.focus();
  });
  addEventListener('popstate', () => {
    readAddress();
    ask();
  });

  readAddress();
  ask();
  send({ load: search.dataset['index'] ?? '' });
}
