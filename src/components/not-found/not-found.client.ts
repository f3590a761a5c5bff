import { decoded } from '../../browser/address.ts';
import { anchor } from '../../browser/dom.ts';
import { plainView, writeView } from '../../search/view.ts';
import { Asker, indexFiles } from '../search/ask-worker.client.ts';
import { drawRow } from '../search/result-rows.client.ts';
import type { Found } from '../search/worker-messages.client.ts';
import { askedFor } from './arrived.client.ts';
import { meant } from './meant.client.ts';
import { sayCount } from '../../model/say/count.ts';

/**
 * On the page that was not found: goes straight on where only one page can be meant; else searches for the words of the
 * address, and says what comes first. Without it there are the field and the ways on.
 */
const form = document.querySelector<HTMLFormElement>('form[data-search-address]');
const field = form?.querySelector('input');
const { base = '/', refs = '', sitemap = '' } = form?.dataset ?? {};
const asked = decoded(location.pathname).slice(base.length - 1);
/** Words of addresses that say what kind of thing stands there, and nothing of it. */
const kinds = new Set(['cases', 'findings', 'actors', 'f', 'law', 'sources', '404']);
const most = 3;

const words = asked
  .replace(/\.[a-z]+$/i, '')
  .split(/[^\p{L}\p{N}]+/u)
  .filter((word) => word !== '' && !kinds.has(word))
  .join(' ')
  .slice(0, 80);

function goOn(to: string): void {
  try {
    sessionStorage.setItem(askedFor, asked);
  } catch {
    // The page goes on without saying why.
  }
  location.replace(`${base.slice(0, -1)}${to}${location.search}${location.hash}`);
}

/** The paths of all pages below the folder of the site; none without a network. */
async function paths(): Promise<readonly string[]> {
  const text = await fetch(sitemap).then((answer) => (answer.ok ? answer.text() : ''));
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, at = '']) => new URL(at).pathname.slice(base.length - 1));
}

function show({ best = [], total, corrected }: Found): void {
  const [first] = best;
  const list = document.querySelector('.lost-found');
  const title = document.querySelector('h1');
  const all = document.querySelector<HTMLAnchorElement>('[data-all-results]');
  if (!first || !list || !title) return;
  list.replaceChildren(...best.slice(0, most).map(drawRow));
  const name = first.kind === 'finding' ? first.side?.[0] : first.title.map(({ text }) => text).join('');
  // What few words of many had is no answer.
  if (corrected.length <= 2 && name !== undefined && name.length < 60)
    title.replaceChildren('You may have meant ', anchor(first.url, name));
  if (!all) return;
  all.hidden = false;
  all.textContent = `All ${sayCount(total)} results`;
  if (form) all.href = `${form.action}${writeView({ ...plainView, text: words })}`;
}

function search(): void {
  const files = indexFiles();
  if (!files || words === '') return;
  const asker = new Asker(files, {
    ready: (what) => {
      if (what !== 'failed') asker.ask({ ...plainView, text: words, upTo: 0 });
    },
    found: show,
  });
}

const said = document.querySelector('[data-asked]');
if (form && field && asked !== '/404.html') {
  if (said) said.textContent = `Page not found: ${asked}`;
  const known = refs.split(' ');
  const byRef = meant(asked, { refs: known, paths: [] });
  field.value ||= words;
  if (byRef !== undefined) goOn(byRef);
  else
    paths()
      .catch(() => [])
      .then((all) => {
        const to = meant(asked, { refs: known, paths: all });
        if (to === undefined) search();
        else goOn(to);
      }, search);
}
