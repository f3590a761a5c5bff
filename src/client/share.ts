/** Opens, in the place of a "Share" word, a panel with the thing's link, its quotation, and what else there is. */
const label = 'Copy link';
let open: { word: HTMLAnchorElement; panel: HTMLElement } | undefined;

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

function panelOf(word: HTMLAnchorElement): HTMLElement {
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
  panel.append(
    button('Close', () => {
      close(true);
    }),
    say,
    field,
  );
  return panel;
}

function close(back: boolean): void {
  if (!open) return;
  open.panel.remove();
  open.word.setAttribute('aria-expanded', 'false');
  if (back) open.word.focus();
  open = undefined;
}

/** The element after which the panel opens, so that it stands under the line of its word and never inside a phrase. */
const lineOf = (word: Element): Element => word.closest('p, summary, .share-room') ?? word;

function toggle(word: HTMLAnchorElement): void {
  const was = open?.word === word;
  close(false);
  if (was) return;
  const panel = panelOf(word);
  lineOf(word).after(panel);
  word.setAttribute('aria-expanded', 'true');
  open = { word, panel };
  panel.querySelector('button')?.focus({ preventScroll: true });
}

/** Makes a link that says what it shares into a word that opens the panel. */
export function shares(word: HTMLAnchorElement): void {
  word.setAttribute('role', 'button');
  word.setAttribute('aria-expanded', 'false');
  word.setAttribute('aria-controls', 'share-panel');
  word.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    toggle(word);
  });
  word.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    toggle(word);
  });
}

for (const word of document.querySelectorAll<HTMLAnchorElement>('a[data-share]')) shares(word);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') close(true);
});
