import { addressNow } from '../../browser/address.ts';
import { ifItComes, styleSheet } from '../../browser/brought.ts';
import panelSheet from './panel.css?url';

/** Opens a panel in the place of a "Share" word. What fills the panel comes when one is first pointed at or pressed. */
let open: { word: HTMLAnchorElement; panel: HTMLElement } | undefined;
const bring = async (): Promise<typeof import('./share-options.client.ts')> =>
  (await Promise.all([import('./share-options.client.ts'), styleSheet(panelSheet)]))[0];

function close(back: boolean): void {
  if (!open) return;
  open.panel.remove();
  open.word.setAttribute('aria-expanded', 'false');
  if (back) open.word.focus();
  open = undefined;
}

/** The element after which the panel opens, so that it stands under the line of its word and never inside a phrase. */
const lineOf = (word: Element): Element => word.closest('p, summary, .share-room') ?? word;

async function toggle(word: HTMLAnchorElement): Promise<void> {
  const was = open?.word === word;
  close(false);
  if (was) return;
  const { panelOf } = await bring();
  close(false);
  const panel = panelOf(word, () => {
    close(true);
  });
  lineOf(word).after(panel);
  word.setAttribute('aria-expanded', 'true');
  open = { word, panel };
  panel.querySelector('button')?.focus({ preventScroll: true });
}

/** Makes a link that says what it shares into a word that opens the panel. */
export function shares(word: HTMLAnchorElement): void {
  word.setAttribute('role', 'button');
  word.setAttribute('aria-expanded', 'false');
  word.setAttribute('aria-controls', 'share-panel');
  // A chart's address says what is chosen in it, so its link is made when it is asked for.
  const current = (): void => {
    if ('chosen' in word.dataset) word.href = addressNow().href;
  };
  word.addEventListener('pointerdown', current);
  // Without the panel, as when the network is gone, the word is the plain link that it is.
  const press = (): void => {
    current();
    toggle(word).catch(() => {
      location.href = word.href;
    });
  };
  for (const kind of ['pointerenter', 'focus'])
    word.addEventListener(
      kind,
      () => {
        ifItComes(bring());
      },
      { once: true },
    );
  word.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    press();
  });
  word.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    press();
  });
}

for (const word of document.querySelectorAll<HTMLAnchorElement>('a[data-share]')) shares(word);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') close(true);
});
