import { ifItComes, styleSheet } from '../../browser/brought.ts';
import { isCommand } from '../../browser/dom.ts';
import { keysAreOn } from './key-setting.client.ts';
import marksSheet from './marks.css?url';
import paletteSheet from './palette.css?url';
import { limits } from '../../search/limits.ts';

/** On every page, and small: the keys that open the palette and the list of keys, and the marks that a search result brings along. */
const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** What was typed while the palette was still on its way; nothing when it is not. */
let early: string | undefined;
/** Whether Enter came too. */
let entered = false;

const openPalette = async (): Promise<void> => {
  if (early !== undefined) return;
  early = '';
  try {
    const [{ openPalette: open }] = await Promise.all([import('./palette.client.ts'), styleSheet(paletteSheet)]);
    open(early, entered);
  } catch {
    // Without a network the field of the header takes the words; it needs no script to send them.
    const field = document.querySelector<HTMLInputElement>('.find input');
    if (field) field.value = early;
    field?.focus();
  }
  [early, entered] = [undefined, false];
};

const openKeys = (): void => {
  ifItComes(Promise.all([import('./key-list.client.ts'), styleSheet(paletteSheet)]), ([{ openKeyList }]) => {
    openKeyList();
  });
};

document.addEventListener('keydown', (event) => {
  if (event.isComposing) return;
  if (early !== undefined && !isCommand(event)) {
    if (event.key.length === 1) early += event.key;
    else if (event.key === 'Enter') entered = true;
    else return;
    event.preventDefault();
    return;
  }
  const alone = !isCommand(event) && !typing(event.target);
  const slash = event.key === '/' && alone;
  const question = event.key === '?' && alone;
  const chord = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if ((!slash && !chord && !question) || event.defaultPrevented || !keysAreOn()) return;
  event.preventDefault();
  if (question) openKeys();
  else void openPalette();
});

const hint = document.querySelector<HTMLElement>('.find kbd');
if (hint) hint.hidden = !keysAreOn();

const found = new URLSearchParams(location.search).get('found') ?? (history.state as { found?: string } | null)?.found;
if (found !== undefined && found !== '')
  ifItComes(Promise.all([import('./found-words.client.ts'), styleSheet(marksSheet)]), ([{ markPage }]) => {
    markPage(found.slice(0, limits.letters));
  });
