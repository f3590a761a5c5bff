import { closest, element } from '../../browser/dom.ts';
import { fetchOnce } from '../../browser/fetch-once.ts';

/**
 * Short notes on provisions and terms: shown beside a link that the pointer rests on or that has the focus, kept while
 * the pointer is on either, put away with Escape. By touch the first press shows the note and the second follows the
 * link. The texts of a kind come in one file, once, when the first note of that kind is wanted; without it, or without
 * this script, the link is a link.
 */
type Note = readonly [title: string, label: string, text: string];
type Notes = Readonly<Record<string, Note | undefined>>;

const main = document.querySelector<HTMLElement>('main[data-notes]');
const fetchNotes = fetchOnce<Notes>();
const box = element('div', 'note-box screen-only');
box.id = 'note-box';
box.setAttribute('role', 'tooltip');
box.hidden = true;

let shown: HTMLAnchorElement | undefined;
let wanted: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let touched = false;

const asked = (link: HTMLAnchorElement): readonly [kind: string, id: string] =>
  link.dataset['provision'] === undefined ? ['terms', link.dataset['term'] ?? ''] : ['law', link.dataset['provision']];

async function noteOf(link: HTMLAnchorElement): Promise<Note | undefined> {
  const [kind, id] = asked(link);
  try {
    return (await fetchNotes(`${main?.dataset['notes'] ?? ''}${kind}.json`))[id];
  } catch {
    // No network now: the link is a link.
    return undefined;
  }
}

/** Sets the note under the link, or above it where there is no room below, within the window. */
function place(link: HTMLAnchorElement): void {
  const rect = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const width = Math.min(350, document.documentElement.clientWidth - 24);
  box.style.width = `${String(width)}px`;
  const left = Math.max(12, Math.min(rect.left, document.documentElement.clientWidth - width - 12));
  const below = rect.bottom + 6;
  const fits = below + box.offsetHeight <= innerHeight || rect.top < box.offsetHeight + 12;
  box.style.left = `${String(left + scrollX)}px`;
  box.style.top = `${String((fits ? below : rect.top - box.offsetHeight - 6) + scrollY)}px`;
}

function hide(): void {
  clearTimeout(timer);
  wanted = undefined;
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
  box.hidden = true;
}

/** Shows the note of a link, unless it is no longer wanted by then. False if there is none to show. */
async function show(link: HTMLAnchorElement): Promise<boolean> {
  wanted = link;
  const note = await noteOf(link);
  if (!note) return false;
  if (wanted !== link) return true;
  shown?.removeAttribute('aria-describedby');
  const [title, label, text] = note;
  box.replaceChildren(element('b', '', title), element('small', '', label), element('p', '', text));
  if (touched) box.append(element('small', '', 'Press again to open its page.'));
  box.hidden = false;
  shown = link;
  link.setAttribute('aria-describedby', box.id);
  place(link);
  return true;
}

const linkAt = (event: Event): HTMLAnchorElement | undefined =>
  closest<HTMLAnchorElement>(event, 'a[data-provision], a[data-term]');
const inBox = ({ target }: Event): boolean => target instanceof Node && box.contains(target);

function later(act: () => void, delay: number): void {
  clearTimeout(timer);
  timer = setTimeout(act, delay);
}

if (main) {
  main.append(box);
  main.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    const link = linkAt(event);
    if (link === shown && link) clearTimeout(timer);
    else if (link) later(() => void show(link), 140);
    else if (inBox(event)) clearTimeout(timer);
  });
  main.addEventListener('pointerout', (event) => {
    if (event.pointerType === 'touch') return;
    if (linkAt(event) || inBox(event)) later(hide, 260);
  });
  main.addEventListener('focusin', (event) => {
    const link = linkAt(event);
    if (link?.matches(':focus-visible')) void show(link);
  });
  main.addEventListener('focusout', (event) => {
    if (linkAt(event)) hide();
  });
  document.addEventListener('pointerdown', (event) => {
    touched = event.pointerType === 'touch';
    if (touched && shown && linkAt(event) !== shown && !inBox(event)) hide();
  });
  main.addEventListener('click', (event) => {
    const link = linkAt(event);
    if (!link || !touched || link === shown || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    void show(link).then((could) => {
      if (!could) location.href = link.href;
    });
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !box.hidden) hide();
  });
  // A phone's bars come and go as one scrolls and change the height alone: the note still stands under its link.
  let width = innerWidth;
  addEventListener('resize', () => {
    if (innerWidth !== width) hide();
    width = innerWidth;
  });
}
