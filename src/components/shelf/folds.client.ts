import { anchorOf, onAddress } from '../../browser/address.ts';
import { closest, element } from '../../browser/dom.ts';
import { reveal } from '../../browser/reveal.ts';
import { sayOnTop } from '../not-found/arrived.client.ts';

/** What an address names is seen, whatever fold it stands in, and is open where it folds itself: not every engine opens folds of itself. */
function show(url: URL): void {
  const part = document.getElementById(anchorOf(url));
  if (!part) {
    const asked = anchorOf(url);
    // A passage of text is named in another way, which the browser answers.
    if (asked !== '' && !asked.startsWith(':~:'))
      void sayOnTop(
        'This page has no part that is named ',
        element('b', '', `#${asked}`),
        '; it is shown from its top.',
      );
    return;
  }
  const own = part.querySelector<HTMLDetailsElement>(':scope > details.fold, details.of-row');
  if (own) own.open = true;
  if (!own && !part.closest('details')) return;
  reveal(part);
  part.scrollIntoView();
}

onAddress(show);
// A link to where the address leads already changes no address; what has been folded since is to open all the same.
document.addEventListener('click', (event) => {
  const link = closest<HTMLAnchorElement>(event, 'a[href]');
  if (!event.defaultPrevented && link && link.hash !== '' && link.href === location.href) show(new URL(link.href));
});
