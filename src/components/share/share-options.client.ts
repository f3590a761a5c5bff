import { copyText } from '../../browser/clipboard.ts';
import { sharedAddress } from '../../browser/shared-address.ts';
import { anchor, button, element, setAttributes } from '../../browser/dom.ts';
import { wordsOf } from './words-of.client.ts';
import * as words from '../../model/say/interface-words.ts';

/** The options that a "Share" word opens, each a button or a link: the thing's address, its quotation, and what else there is. */

/** A paragraph quoted: what it quotes itself stands in single marks. */
function quoteOf(paragraph: HTMLElement): string {
  const words = wordsOf(paragraph).replaceAll('“', '‘').replaceAll('”', '’');
  const from = paragraph.closest<HTMLElement>('[data-cited-as]')?.dataset['citedAs'] ?? document.title;
  return `“${words}” (${from})`;
}

/** The thing's quotation with its citation and address. */
function quotationOf(word: HTMLAnchorElement): string {
  const paragraph = word.closest<HTMLElement>('.paragraph');
  const quote = word.dataset['quote'] ?? (paragraph ? quoteOf(paragraph) : document.title);
  return `${quote} <${sharedAddress(word.href)}>`;
}

/** Puts a text on the clipboard and says so; where that is denied, lays it into a field, chosen, to be copied by hand. */
async function copy(text: string, what: string, say: HTMLElement, field: HTMLTextAreaElement): Promise<void> {
  field.hidden = await copyText(text);
  say.textContent = field.hidden
    ? `Copied: ${what}.`
    : 'The browser does not let a page copy here: copy the chosen text.';
  if (field.hidden) return;
  field.value = text;
  field.focus();
  field.select();
}

/** The panel of a "Share" word: an option is added here, and stands wherever the word stands. */
export function panelOf(word: HTMLAnchorElement, close: () => void): HTMLElement {
  const panel = element('div', 'share-panel screen-only');
  setAttributes(panel, { id: 'share-panel', role: 'group', 'aria-label': `Share ${word.dataset['share'] ?? ''}` });
  const say = element('span', '');
  say.setAttribute('role', 'status');
  const field = element('textarea', '');
  field.readOnly = true;
  field.rows = 3;
  field.hidden = true;
  field.setAttribute('aria-label', 'To copy by hand');
  const { cite, embed } = word.dataset;
  const href = sharedAddress(word.href);
  panel.append(
    button(words.copyLink, () => {
      void copy(href, 'the link', say, field);
    }),
    button('Copy as quotation', () => {
      void copy(quotationOf(word), 'the words with their citation', say, field);
    }),
  );
  if (cite !== undefined) panel.append(anchor(cite, words.cite));
  if (embed !== undefined) panel.append(anchor(embed, words.embed));
  if ('share' in navigator)
    panel.append(
      button('Send …', () => {
        void navigator.share({ title: document.title, url: href }).catch(() => undefined);
      }),
    );
  panel.append(button(words.close, close), say, field);
  return panel;
}
