import { replaceAddress } from '../../browser/address.ts';
import { copyText } from '../../browser/clipboard.ts';
import { sharedAddress } from '../../browser/shared-address.ts';
import { button } from '../../browser/dom.ts';
import { runsOf } from './words-of.client.ts';
import * as words from '../../model/say/interface-words.ts';

/** Offers, beside words that a reader has chosen in a named paragraph, a link to just these words. */
const most = 300;
const offered = 'Copy a link to these words';
const word = button(
  offered,
  () => {
    const link = chosen()?.link ?? '';
    void copyText(link).then((copied) => {
      if (!copied) replaceAddress({ anchor: link.replace(/^[^#]*#/, '') });
      word.textContent = copied ? words.copied : words.linkInBar;
    });
  },
  'passage-share',
);
word.hidden = true;
word.setAttribute('aria-live', 'polite');

/** As a text directive writes it: commas and dashes have a meaning there. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/** The directive for a text in runs: the whole of a short run, the two ends of what is longer or has something in between. */
function directive(runs: readonly string[]): string {
  const [first = [], last = first] = [runs[0], runs.at(-1)].map((run = '') => run.split(' '));
  return runs.length === 1 && first.length <= 10
    ? encoded(first.join(' '))
    : `${encoded(first.slice(0, 4).join(' '))},${encoded(last.slice(-4).join(' '))}`;
}

function chosen(): { link: string; box: DOMRect } | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const of = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);
  const paragraph = of(range.commonAncestorContainer)?.closest('.paragraph');
  const runs = runsOf(range.cloneContents());
  const { length } = runs.join(' ');
  if (!paragraph || length < 4 || length > most * 4) return undefined;
  const page = sharedAddress(location.href).replace(/#.*$/, '');
  return { link: `${page}#${paragraph.id}:~:text=${directive(runs)}`, box: range.getBoundingClientRect() };
}

function offer(): void {
  const found = chosen();
  if (!found) {
    word.hidden = true;
    return;
  }
  if (!word.isConnected) document.body.append(word);
  word.textContent = offered;
  word.hidden = false;
  word.style.left = `${String(Math.max(8, Math.min(found.box.left + scrollX, innerWidth - 220)))}px`;
  word.style.top = `${String(found.box.bottom + scrollY + 8)}px`;
}
// Words were chosen before this script came.
offer();
document.addEventListener('selectionchange', offer);

// The press must not take the choice away before the click comes.
word.addEventListener('pointerdown', (event) => {
  event.preventDefault();
});
