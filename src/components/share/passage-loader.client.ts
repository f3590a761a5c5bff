import { ifItComes, styleSheet } from '../../browser/brought.ts';
import sheet from './passage.css?url';

/** Brings what a page does with passages when it is wanted: a link that names words, and words that a reader chooses. */
const entry = performance.getEntriesByType('navigation')[0]?.name ?? '';
if (`${entry}${location.hash}`.includes(':~:text='))
  ifItComes(Promise.all([styleSheet(sheet), import('./passage-target.client.ts')]));

function offerLinks(): void {
  const coming = Promise.all([styleSheet(sheet), import('./passage-link.client.ts')]);
  ifItComes(coming, undefined, waitForWords);
}
function waitForWords(): void {
  document.addEventListener('selectionchange', offerLinks, { once: true });
}
waitForWords();
