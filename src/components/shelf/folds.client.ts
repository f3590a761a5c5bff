import { anchorOf, onAddress } from '../../browser/address.ts';
import { element } from '../../browser/dom.ts';
import { reveal } from '../../browser/reveal.ts';
import { sayOnTop } from '../not-found/arrived.client.ts';

/** What an address names is seen, whatever fold it stands in, and is open where it folds itself: not every engine opens folds of itself. */
onAddress((url) => {
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
  const own = part.querySelector<HTMLDetailsElement>('details.of-row');
  if (own) own.open = true;
  if (!part.closest('details')) return;
  reveal(part);
  part.scrollIntoView();
});
