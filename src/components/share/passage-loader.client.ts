/** Brings what a page does with passages when it is wanted: a link that names words, and words that a reader chooses. */
const entry = performance.getEntriesByType('navigation')[0]?.name ?? '';
if (`${entry}${location.hash}`.includes(':~:text=')) void import('./passage-target.client.ts');

document.addEventListener('selectionchange', () => void import('./passage-link.client.ts'), { once: true });

export {};
