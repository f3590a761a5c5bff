import { isPlainly } from '../../search/plainly.ts';
import { limits } from '../../search/limits.ts';
import { asksNothing, readView, sorts, type View, viewParams } from '../../search/view.ts';
import { addressNow, onAddress, pushAddress, replaceAddress } from '../../browser/address.ts';
import { button, closest, element } from '../../browser/dom.ts';
import { Asker, indexFiles } from './ask-worker.client.ts';
import { drawAnswer, drawAwaited } from './answer-card.client.ts';
import { drawFacets } from './facets.client.ts';
import type { Found, Row, RowGroup } from './worker-messages.client.ts';
import { keysAreOn, turnKeys } from './key-setting.client.ts';
import { remember } from './recent-searches.client.ts';
import { drawRow, kindWords } from './result-rows.client.ts';
import { sayFound, sayWaysOn } from './result-summary.client.ts';

/** The search page: keeps the address in step, asks the worker, draws the rows. Without it the page lists everything. */
const root = document.querySelector<HTMLElement>('[data-search]');
const files = indexFiles();
if (root && files) start(root, files);

/** Where the reader was when a result was opened, kept with the page's entry in the browser's history. */
interface Left {
  readonly url: string;
  readonly top: number;
  /** The query of the page then. */
  readonly query: string;
}

const saidIn = (pieces: Row['title'] = []): string => pieces.map(({ text }) => text).join('');

/**
 * Whether Enter opens the first result: an answer, the only result, or one that bears what was typed as its name. Any
 * other it only goes to.
 */
function isMeant({ answer, total, groups }: Found, typed: string): boolean {
  const first = groups[0]?.rows[0];
  if (answer || total === 1) return true;
  return first !== undefined && isPlainly(typed, [saidIn(first.title), saidIn(first.name), ...(first.side ?? [])]);
}

function start(search: HTMLElement, files: NonNullable<ReturnType<typeof indexFiles>>): void {
  const input = search.querySelector('input');
  const form = search.querySelector('form');
  const say = search.querySelector<HTMLElement>('.search-say');
  const grid = search.querySelector<HTMLElement>('.search-grid');
  const narrow = search.querySelector<HTMLElement>('.narrow');
  const results = search.querySelector<HTMLElement>('.results');
  const ways = search.querySelector<HTMLElement>('.search-ways');
  const none = search.querySelector<HTMLElement>('.search-none');
  const sort = search.querySelector('select');
  const more = search.querySelector<HTMLButtonElement>('.search-more');
  if (!input || !form || !say || !grid || !narrow || !results || !ways || !none || !sort || !more) return;

  let view = readView(location.search);
  let openFirst = false;
  let goBackTo = (history.state as { left?: Left } | null)?.left;
  let soon: ReturnType<typeof setTimeout> | undefined;

  const failed = (): void => {
    say.textContent = 'The search could not be started; everything is listed below.';
    document.body.classList.remove('searching');
    search.classList.add('started', 'idle');
  };
  const ask = (): void => {
    document.body.classList.toggle('searching', !asksNothing(view));
    search.classList.toggle('idle', asksNothing(view));
    search.classList.add('started');
    sort.value = view.sort;
    if (asksNothing(view)) {
      grid.hidden = true;
      none.hidden = true;
      ways.replaceChildren();
      say.textContent = '';
      return;
    }
    results.ariaBusy = 'true';
    asker.ask(view);
  };
  const change = (changed: Partial<View>): void => {
    view = { ...view, upTo: limits.page, ...changed };
    replaceAddress({ params: viewParams(view) });
    ask();
  };
  /** As {@link change}, and the way back undoes it. */
  const choose = (changed: Partial<View>): void => {
    // What was typed belongs to the entry that is left.
    addressNow();
    view = { ...view, upTo: limits.page, ...changed };
    pushAddress({ params: viewParams(view) });
    ask();
  };
  const open = (first: HTMLAnchorElement): void => {
    keepPlace(first);
    location.assign(first.href);
  };
  const keepPlace = (link: HTMLAnchorElement): void => {
    remember(view.text);
    const [url, query] = [link.getAttribute('href') ?? '', addressNow().search];
    try {
      history.replaceState({ left: { url, top: scrollY, query } satisfies Left }, '');
    } catch {
      // The reader comes back to the top of the list.
    }
  };
  const returnTo = (complete: boolean): void => {
    const link = [...results.querySelectorAll<HTMLAnchorElement>('a[data-result]')].find(
      (each) => each.getAttribute('href') === goBackTo?.url,
    );
    if (!link || goBackTo?.query !== location.search) return;
    scrollTo({ top: goBackTo.top, behavior: 'instant' });
    link.focus({ preventScroll: true });
    if (complete) goBackTo = undefined;
  };

  const drawGroup = (group: RowGroup): HTMLElement => {
    const title = group.kind === undefined ? (group.caseTitle ?? 'All results') : kindWords[group.kind][1];
    const id = `group-${group.kind ?? group.case ?? 'all'}`;
    const heading = element('h2', '', title);
    heading.id = id;
    const only = button('only these', () => {
      choose(group.kind === undefined ? { case: group.case ?? '' } : { kind: group.kind });
      scrollTo({ top: 0, behavior: 'instant' });
    });
    only.setAttribute('aria-label', `only these: ${title}`);
    const some =
      group.rows.length < group.total &&
      (group.kind !== undefined || group.case !== undefined) &&
      view.kind === '' &&
      view.case === '';
    const list = element('ol', 'rows');
    for (const row of group.rows) {
      const item = drawRow(row);
      if (row.behind > 0 && row.case !== undefined) {
        const more = button(
          `${String(row.behind)} more in ${row.caseTitle ?? ''}`,
          () => {
            choose({ kind: row.kind, case: row.case ?? '' });
          },
          'row-behind',
        );
        item.querySelector('.row-what')?.append(more);
      }
      list.append(item);
    }
    const made = element(
      'section',
      'result-group',
      element('header', '', heading, element('span', '', String(group.total)), ...(some ? [only] : [])),
      list,
    );
    made.setAttribute('aria-labelledby', id);
    return made;
  };

  let drawn = '';
  const drawResults = ({ awaited, answer, groups }: Found): void => {
    // What has not changed stays where it is: a row that is replaced while it is pressed is not followed.
    const now = JSON.stringify([awaited, answer, groups, view.kind, view.case]);
    if (now === drawn) return;
    drawn = now;
    // What is drawn anew keeps the focus.
    const focused = document.activeElement?.matches('a[data-result]') === true ? document.activeElement : null;
    const opens = focused?.getAttribute('href');
    results.replaceChildren(
      ...(awaited ? [drawAwaited()] : [...(answer ? [drawAnswer(answer)] : []), ...groups.map(drawGroup)]),
    );
    if (focused)
      [...results.querySelectorAll<HTMLAnchorElement>('a[data-result]')]
        .find((each) => each.getAttribute('href') === opens)
        ?.focus({ preventScroll: true });
  };

  const asker = new Asker(files, {
    ready: (what) => {
      if (what === 'failed') failed();
      else ask();
    },
    found: (found) => {
      grid.hidden = false;
      results.ariaBusy = found.complete ? null : 'true';
      // Read out once the typing pauses.
      clearTimeout(soon);
      const said = sayFound(view, found);
      soon = setTimeout(
        () => {
          say.replaceChildren(...said);
        },
        say.textContent === '' ? 0 : 250,
      );
      const { answer } = found;
      drawResults(found);
      const nothing = found.total === 0 && !answer && found.complete;
      grid.classList.toggle('none', nothing);
      none.hidden = !nothing;
      document.body.classList.toggle('searching', !nothing);
      ways.replaceChildren(...(nothing ? sayWaysOn(view, found) : []));
      drawFacets(narrow, found, view, choose);
      const shown = found.groups.reduce((sum, { rows }) => sum + rows.length, 0);
      more.hidden =
        found.groups.length !== 1 ||
        shown >= found.total ||
        view.sort === 'case' ||
        (view.sort === 'best' && view.kind === '');
      const first = results.querySelector<HTMLAnchorElement>('a[data-result]');
      if (openFirst && first) {
        if (isMeant(found, view.text)) open(first);
        else first.focus();
      }
      openFirst = openFirst && found.awaited === true;
      returnTo(found.complete);
    },
  });

  input.addEventListener('input', () => {
    change({ text: input.value, asTyped: false });
  });
  let composing = false;
  for (const [type, now] of [
    ['compositionstart', true],
    ['compositionend', false],
  ] as const)
    input.addEventListener(type, () => {
      composing = now;
    });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (composing) return;
    openFirst = input.value.trim() !== '';
    change({ text: input.value });
  });
  sort.addEventListener('change', () => {
    choose({ sort: sorts.find((each) => each === sort.value) ?? 'best' });
  });
  more.addEventListener('click', () => {
    change({ upTo: view.upTo + limits.page });
  });
  search.addEventListener('click', (event) => {
    const result = closest<HTMLAnchorElement>(event, 'a[data-result]');
    if (result) keepPlace(result);
    const link = closest<HTMLAnchorElement>(event, 'a[data-view]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const other = readView(link.search);
    input.value = other.text;
    choose(other);
    input.focus();
  });
  search.addEventListener('keydown', (event) => {
    if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const links = [...results.querySelectorAll<HTMLAnchorElement>('a[data-result]')];
    const at = links.findIndex((link) => link === document.activeElement);
    if (at === -1 && document.activeElement !== input) return;
    event.preventDefault();
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    if (next < 0) input.focus();
    else links[Math.min(next, links.length - 1)]?.focus();
  });
  const keys = search.querySelector<HTMLElement>('.search-keys');
  const turn = keys?.querySelector('button');
  const sayKeys = (): void => {
    if (turn) turn.textContent = keysAreOn() ? 'Turn these keys off' : 'Turn these keys on';
  };
  if (keys) keys.hidden = false;
  turn?.addEventListener('click', () => {
    turnKeys(!keysAreOn());
    sayKeys();
  });
  sayKeys();
  onAddress((url) => {
    view = readView(url.search);
    input.value = view.text;
    ask();
  });
}
