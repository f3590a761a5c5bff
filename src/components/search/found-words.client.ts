import { reveal } from '../../browser/reveal.ts';
import { places } from '../../search/mark.ts';
import { stem } from '../../search/spelling.ts';
import { wordsOf } from '../../search/words.ts';
import { addressNow, anchorOf, replaceAddress } from '../../browser/address.ts';
import { button, element } from '../../browser/dom.ts';

const skipped = 'script, style, svg, nav, .visually-hidden, [hidden], form, .found-bar';

/** Where the words stand in the text of the page, in its order. */
function rangesOf(words: ReadonlySet<string>): Range[] {
  const main = document.querySelector('main');
  if (!main) return [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest(skipped)) continue;
    for (const { start, end } of places(node.textContent ?? '', words)) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  return ranges;
}

/** The first mark at or after the place that the address names. */
function firstFrom(ranges: readonly Range[]): number {
  const target = document.getElementById(anchorOf(location));
  if (!target) return 0;
  const at = ranges.findIndex(
    (range) =>
      target.contains(range.startContainer) ||
      (target.compareDocumentPosition(range.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return Math.max(0, at);
}

/** Notes with the entry of the history what is marked on it; empty for nothing. */
function keepFound(found: string): void {
  try {
    history.replaceState({ ...(history.state as object | null), found }, '');
  } catch {
    // Who comes back finds the page without marks.
  }
}

/**
 * Marks the words that a search result brought along and goes from one to the next. Uses the browser's own
 * highlights, so that the page's text is not touched; where there are none, nothing is shown.
 */
export function markPage(found: string): void {
  // The words are the reader's own and stay with this entry of the history; whoever is sent the address gets the page.
  keepFound(found);
  replaceAddress({ params: { found: '' } });
  // At once, since the address may be copied at once.
  addressNow();
  if (!('highlights' in CSS)) return;
  const words = new Set(wordsOf(found).map(({ word }) => stem(word)));
  const ranges = rangesOf(words);
  if (ranges.length === 0) return;
  let at = firstFrom(ranges);
  CSS.highlights.set('found', new Highlight(...ranges));

  const count = element('b', '');
  const say = element('span', 'found-say', count, ` for “${found}”`);
  say.setAttribute('role', 'status');
  const show = (move: boolean): void => {
    const range = ranges[at];
    if (!range) return;
    CSS.highlights.set('found-now', new Highlight(range));
    count.textContent = `${String(at + 1)} of ${String(ranges.length)}`;
    if (!move) return;
    reveal(range.startContainer.parentElement);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  };
  const go = (by: number) => (): void => {
    at = (at + by + ranges.length) % ranges.length;
    show(true);
  };
  const bar = element(
    'div',
    'found-bar screen-only',
    say,
    button('Previous', go(-1)),
    button('Next', go(1)),
    button('Unmark', () => {
      CSS.highlights.delete('found');
      CSS.highlights.delete('found-now');
      keepFound('');
      bar.remove();
      document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    }),
  );
  bar.setAttribute('role', 'region');
  bar.setAttribute('aria-label', 'Found on this page');
  document.body.append(bar);
  show(location.hash === '' && at > 0);
}
