import { anchor, element, textOf } from '../../browser/dom.ts';
import { shares } from './share-button.client.ts';
import * as words from '../../model/say/interface-words.ts';

/** Puts a "Share" word to each event and flow of a case's lists, where it is opened, and to each chart. */
const title = document.title.replace(' — Casebook', '');
const code = document.querySelector<HTMLAnchorElement>('.case-ways a[href$="/embed/"]')?.href;

function wordFor(href: string, what: string, quote: string): HTMLAnchorElement {
  const word = anchor(href, words.share);
  word.className = 'share';
  word.dataset['share'] = what;
  word.dataset['quote'] = quote;
  word.setAttribute('aria-label', `Share ${what}`);
  shares(word);
  return word;
}

for (const row of document.querySelectorAll('.event-row[id], .flow-row[id]')) {
  const flow = row.classList.contains('flow-row');
  const said = flow ? textOf(row, '.flow-title') : `${textOf(row, '.when')}: ${textOf(row, '.event-title')}`;
  const what = `${flow ? 'flow' : 'event'} ${row.id.slice(1)}`;
  const details = row.querySelector('details');
  const word = wordFor(`#${row.id}`, what, `“${said}” (Casebook, ${title}, ${row.id})`);
  details?.append(element('p', 'share-room', word));
}

for (const chart of document.querySelectorAll<HTMLElement>('figure[data-chart]')) {
  const caption = chart.querySelector('figcaption:not(.visually-hidden)');
  if (!caption) continue;
  const name = `this ${chart.dataset['called'] ?? 'chart'}`;
  const word = wordFor(location.href, name, `Casebook, ${chart.dataset['title'] ?? name}`);
  if (code !== undefined) word.dataset['embed'] = code;
  word.dataset['chosen'] = '';
  caption.append(word);
  caption.classList.add('share-room');
}
