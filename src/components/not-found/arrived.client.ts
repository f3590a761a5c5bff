import { anchor, button, element } from '../../browser/dom.ts';
import { copyAddressFor } from '../../browser/clipboard.ts';
import { styleSheet } from '../../browser/brought.ts';
import sheet from './arrived.css?url';

/** Under this name the page that was not found leaves, for the page it leads on to, the address that was asked for. */
export const askedFor = 'casebook.asked-for';

/** Says a line under the header, and what can be done about it. */
export async function sayOnTop(...said: readonly (Node | string)[]): Promise<void> {
  await styleSheet(sheet);
  const line = element('p', 'arrived', ...said);
  line.setAttribute('role', 'status');
  document.querySelector('.arrived')?.remove();
  document.querySelector('main')?.before(line);
}

/** Says on the page that was led on to that it is not what the address said, and how to look for another. */
function sayArrived(): void {
  const asked = sessionStorage.getItem(askedFor);
  if (asked === null) return;
  sessionStorage.removeItem(askedFor);
  const copy = button('Copy its address', () => {
    void copyAddressFor(copy, location.href);
  });
  const search = document.querySelector<HTMLFormElement>('form.find')?.action ?? '';
  const words = asked.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);
  const other = anchor(`${search}?q=${encodeURIComponent(words.join(' '))}`, 'Not this one');
  void sayOnTop('The address was ', element('b', '', asked), '. Only this page can be meant. ', copy, ' ', other);
}

try {
  sayArrived();
} catch {
  // A browser that keeps nothing led on without a word.
}
