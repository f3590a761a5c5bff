import * as words from '../model/say/interface-words.ts';
import { answerOn } from './button-answer.ts';

/** What is put on the clipboard, for programs that take the plain text and for those that take its italics too. */
const inBoth = (text: string, markup: string): ClipboardItem => {
  const as = (type: string, words: string): Record<string, Blob> => ({ [type]: new Blob([words], { type }) });
  return new ClipboardItem({ ...as('text/plain', text), ...as('text/html', markup) });
};

/**
 * Puts a text on the clipboard; false where the browser does not let a page do so, or has no clipboard, as at an insecure address.
 *
 * @param markup the same words with their italics, for whoever pastes them into a document
 */
export async function copyText(text: string, markup?: string): Promise<boolean> {
  try {
    const plainly = (): Promise<void> => navigator.clipboard.writeText(text);
    if (markup === undefined || !('ClipboardItem' in globalThis)) await plainly();
    else await navigator.clipboard.write([inBoth(text, markup)]).catch(plainly);
    return true;
  } catch {
    return false;
  }
}

/** Copies a text for a button, which says what came of it. */
export async function copyFor(
  button: HTMLElement | SVGElement,
  text: string,
  byHand: string,
  markup?: string,
): Promise<void> {
  answerOn(button, (await copyText(text, markup)) ? words.copied : byHand);
}

/** Copies a link to what the page shows, which stands in the address bar too. */
export const copyAddressFor = (button: HTMLElement | SVGElement, address: string): Promise<void> =>
  copyFor(button, address, words.linkInBar);
