import { decoded } from '../../browser/address.ts';
import { element } from '../../browser/dom.ts';
import { notWords } from './words-of.client.ts';

/**
 * Leads to a passage that a link names as `#p-ab12:~:text=words`. Where the browser knows such links it does it by
 * itself; where it does not, or where the words have changed since, the paragraph is lit and the change is said.
 */
const lit = 'passage-lit';

/** The link's words, also where the browser has taken them out of the address already. */
function askedFor(): { id: string; words: string } | undefined {
  const entry = performance.getEntriesByType('navigation')[0]?.name ?? '';
  const address = location.hash.includes(':~:') ? location.href : entry;
  const match = /#([\w-]+):~:text=([^&]+)/.exec(address);
  if (!match) return undefined;
  const [, id = '', text = ''] = match;
  // A directive may name only the ends of a passage; its first end is enough to find the place.
  const words = decoded(text.split(',').find((part) => !part.endsWith('-')) ?? '');
  return words === '' ? undefined : { id, words };
}

const plainly = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** The range of some words in a paragraph, found over the bounds of its elements. */
function rangeOf(paragraph: Element, words: string): Range | undefined {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const places: { node: Text; offset: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (node.parentElement?.closest(notWords)) continue;
    for (let offset = 0; offset < node.data.length; offset++) {
      const character = node.data.charAt(offset);
      if (/\s/.test(character) && (text === '' || text.endsWith(' '))) continue;
      text += /\s/.test(character) ? ' ' : character.toLowerCase();
      places.push({ node, offset });
    }
  }
  const at = text.indexOf(plainly(words));
  const [first, last] = [places[at], places[at + plainly(words).length - 1]];
  if (at < 0 || !first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

function light(paragraph: HTMLElement, range: Range | undefined): void {
  if (range && 'highlights' in CSS) CSS.highlights.set('passage', new Highlight(range));
  else paragraph.classList.add(lit);
  paragraph.scrollIntoView({ block: 'center' });
}

const asked = askedFor();
const paragraph = asked && document.getElementById(asked.id);
if (asked && paragraph) {
  const range = rangeOf(paragraph, asked.words);
  if (!range) {
    light(paragraph, undefined);
    const note = element('small', 'passage-note');
    note.setAttribute('role', 'status');
    note.textContent = `The words that the link quotes, “${asked.words}”, have changed since.`;
    paragraph.append(note);
  } else if (!('fragmentDirective' in document)) light(paragraph, range);
}
