/** What a "Share" word opens: the thing's link, its quotation, and what else there is. */
const label = 'Copy link';

/** The words of a paragraph as a reader quotes them: without source numbers and its own link. */
function wordsOf(paragraph: Element): string {
  const copy = paragraph.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('.cites, .share, .passage-note')) part.remove();
  return (copy.textContent || '').replace(/\s+/g, ' ').trim();
}

/** The thing's quotation with its citation and address. */
function quotationOf(word: HTMLAnchorElement): string {
  const paragraph = word.closest('.paragraph');
  const quote =
    word.dataset['quote'] ??
    (paragraph ? `“${wordsOf(paragraph)}” (${document.title.replace(' — ', ', ')})` : document.title);
  return `${quote} <${word.href}>`;
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

function leading(text: string, href: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = text;
  return made;
}

/** Puts a text on the clipboard and says so; where that is denied, lays it into a field, chosen, to be copied by hand. */
function copy(text: string, what: string, say: HTMLElement, field: HTMLTextAreaElement): void {
  const byHand = (): void => {
    field.value = text;
    field.hidden = false;
    field.focus();
    field.select();
    say.textContent = 'The browser does not let a page copy here: copy the chosen text.';
  };
  try {
    navigator.clipboard.writeText(text).then(() => {
      field.hidden = true;
      say.textContent = `Copied: ${what}.`;
    }, byHand);
  } catch {
    byHand();
  }
}

/** The panel of a "Share" word. */
export function panelOf(word: HTMLAnchorElement, close: () => void): HTMLElement {
  const panel = document.createElement('div');
  panel.className = 'share-panel';
  panel.id = 'share-panel';
  panel.setAttribute('role', 'group');
  panel.setAttribute('aria-label', `Share ${word.dataset['share'] ?? ''}`);
  const say = document.createElement('span');
  say.setAttribute('role', 'status');
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.rows = 3;
  field.hidden = true;
  field.setAttribute('aria-label', 'To copy by hand');
  const { cite, embed } = word.dataset;
  const { href } = word;
  panel.append(
    button(label, () => {
      copy(href, 'the link', say, field);
    }),
    button('Copy as quotation', () => {
      copy(quotationOf(word), 'the words with their citation', say, field);
    }),
  );
  if (cite !== undefined) panel.append(leading('Cite', cite));
  if (embed !== undefined) panel.append(leading('Embed', embed));
  if ('share' in navigator)
    panel.append(
      button('Send …', () => {
        void navigator.share({ title: document.title, url: href }).catch(() => undefined);
      }),
    );
  panel.append(button('Close', close), say, field);
  return panel;
}
