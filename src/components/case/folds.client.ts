import { anchorOf, onAddress } from '../../browser/address.ts';
import { reveal } from '../../browser/reveal.ts';

/** What an address names is seen, whatever fold it stands in: not every engine opens folds of itself. */
onAddress((url) => {
  const part = document.getElementById(anchorOf(url));
  if (!part?.closest('.case-body details, .chart details')) return;
  reveal(part);
  part.scrollIntoView();
});
