import * as words from '../model/say/interface-words.ts';
import { answerOn } from './button-answer.ts';

/** Puts a text on the clipboard; false where the browser does not let a page do so, or has no clipboard, as at an insecure address. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies a text for a button, which says what came of it. */
export async function copyFor(button: HTMLElement | SVGElement, text: string, byHand: string): Promise<void> {
  answerOn(button, (await copyText(text)) ? words.copied : byHand);
}

/** Copies a link to what the page shows, which stands in the address bar too. */
export const copyAddressFor = (button: HTMLElement | SVGElement, address: string): Promise<void> =>
  copyFor(button, address, words.linkInBar);
