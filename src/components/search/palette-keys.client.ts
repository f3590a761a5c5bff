import { keysAreOn } from './recent.client.ts';

/** On every page, and small: the keys that open the palette, and the marks that a search result brings along. */
const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** What was typed while the palette was still on its way; nothing when it is not. */
let early: string | undefined;
/** Whether Enter came too. */
const meanwhile = new Set<string>();

const openPalette = async (): Promise<void> => {
  if (early !== undefined) return;
  early = '';
  meanwhile.clear();
  try {
    const { openPalette: open } = await import('./palette.client.ts');
    open(early);
    if (meanwhile.has('Enter'))
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
      );
  } catch {
    // Without a network the field of the header takes the words; it needs no script to send them.
    const field = document.querySelector<HTMLInputElement>('.find input');
    if (field) field.value = early;
    field?.focus();
  }
  early = undefined;
};

document.addEventListener('keydown', (event) => {
  if (early !== undefined && event.key === 'Enter') {
    meanwhile.add('Enter');
    event.preventDefault();
    return;
  }
  if (early !== undefined && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
    early += event.key;
    event.preventDefault();
    return;
  }
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target);
  const chord = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if ((!slash && !chord) || event.defaultPrevented || !keysAreOn()) return;
  event.preventDefault();
  void openPalette();
});

const hint = document.querySelector<HTMLElement>('.find kbd');
if (hint) hint.hidden = !keysAreOn();

const found = new URLSearchParams(location.search).get('found');
if (found !== null && found !== '')
  void import('./marks.client.ts').then(({ markPage }) => {
    markPage(found.slice(0, 200));
  });
