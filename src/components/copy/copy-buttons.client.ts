import { addressNow } from '../../browser/address.ts';
import { copyAddressFor, copyFor } from '../../browser/clipboard.ts';
import { closest } from '../../browser/dom.ts';
import { sharedAddress } from '../../browser/shared-address.ts';

/**
 * Makes copy buttons work, also those that come later: `data-copy` holds a text that stands beside the button, from which a citation takes its italics,
 * `data-copy-address` a link, which is copied with the origin at which the page is read, or nothing for the page's address
 * as it is now.
 */
const selector = 'button[data-copy], button[data-copy-address]';

for (const button of document.querySelectorAll<HTMLButtonElement>(selector)) button.hidden = false;
document.addEventListener('click', (event) => {
  const button = closest(event, selector);
  const { copy, copyAddress } = button?.dataset ?? {};
  if (!button) return;
  const inItalics = button.closest('.cite-line')?.querySelector('p:has(i)')?.innerHTML.trim();
  if (copy !== undefined) void copyFor(button, copy, 'Not allowed here: copy the link beside it', inItalics);
  else void copyAddressFor(button, sharedAddress(copyAddress || addressNow().href));
});
