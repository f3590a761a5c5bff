import { ifItComes } from '../../browser/brought.ts';

/** Brings what makes "Share" words open, and those of rows, when a reader first moves: a chart's page has much to bring as it is. */
let asked = false;
const bring = (): void => {
  if (asked) return;
  asked = true;
  const rows = document.querySelector('.flow-row[id], .time-tool .event-row[id]');
  ifItComes<unknown>(
    rows ? import('./share-words-of-rows.client.ts') : import('./share-button.client.ts'),
    undefined,
    () => {
      asked = false;
    },
  );
};
// A pointer that lies still is over something as soon as the page is drawn; only a reader moves it.
for (const kind of ['pointermove', 'focusin', 'touchstart']) addEventListener(kind, bring, { passive: true });
