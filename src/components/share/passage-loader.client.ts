import { styleSheet } from '../../browser/style-sheet.ts';
import sheet from './passage.css?url';

/** Brings what a page does with passages when it is wanted: a link that names words, and words that a reader chooses. */
const entry = performance.getEntriesByType('navigation')[0]?.name ?? '';
if (`${entry}${location.hash}`.includes(':~:text='))
  void Promise.all([styleSheet(sheet), import('./passage-target.client.ts')]);

document.addEventListener(
  'selectionchange',
  () => void Promise.all([styleSheet(sheet), import('./passage-link.client.ts')]),
  { once: true },
);
