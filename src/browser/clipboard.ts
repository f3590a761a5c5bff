import * as words from '../model/say/words.ts';

/** Puts a text on the clipboard; false where the browser does not let a page do so, or has no clipboard, as at an insecure address. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies a text for a button, which says for two seconds what came of it. */
export async function copyFor(button: HTMLElement | SVGElement, text: string, byHand: string): Promise<void> {
  const word = (button.dataset['word'] ??= button.textContent);
  button.setAttribute('aria-live', 'polite');
  button.textContent = (await copyText(text)) ? words.copied : byHand;
  setTimeout(() => {
    button.textContent = word;
  }, 2000);
}

/** Copies a link to what the page shows, which stands in the address bar too. */
export const copyAddressFor = (button: HTMLElement | SVGElement, address: string): Promise<void> =>
  copyFor(button, address, words.linkInBar);
