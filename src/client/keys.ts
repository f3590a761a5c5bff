import { keysAreOn } from './search/recent.ts';

/** On every page, and small: the keys that open the palette, and the marks that a search result brings along. */
const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

const openPalette = async (): Promise<void> => {
  const { openPalette: open } = await import('./search/palette.ts');
  open();
};

document.addEventListener('keydown', (event) => {
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
  void import('./search/marks.ts').then(({ markPage }) => {
    markPage(found.slice(0, 200));
  });
