import { anchorOf, onAddress, replaceAddress } from '../../browser/address.ts';
import { reveal } from '../../browser/reveal.ts';
import { anchor, closest, element, isCommand, textOf } from '../../browser/dom.ts';
import { about, hold } from '../flow/linked-highlight.client.ts';
import { ownId } from '../flow/diagram-parts.client.ts';
import { keyOf, rove, stopAfter, stops } from './keyboard.client.ts';

/** Makes a timeline answer: press a mark, its words or a crowd; step from event to event; the address says which. */
class TimelineFigure {
  readonly #figure: HTMLElement;
  readonly #rows: readonly HTMLElement[];
  #at = -1;

  constructor(figure: HTMLElement) {
    this.#figure = figure;
    this.#rows = [...figure.querySelectorAll<HTMLElement>('.event-row')];
  }

  start(): void {
    const bar = this.#figure.querySelector<HTMLElement>('.story');
    if (bar) bar.hidden = false;
    this.#figure.classList.add('answers');
    this.#figure.addEventListener('click', (event) => {
      const go = closest(event, '[data-go]')?.dataset['go'];
      if (go !== undefined) this.#step(go === 'next' ? 1 : -1);
      const part = closest<SVGElement>(event, 'svg [data-event], svg [data-events]');
      const ids = part?.dataset['events']?.split(' ') ?? [ownId(part?.dataset['event'])];
      if (!part) return;
      event.preventDefault();
      this.#show(ids);
    });
    bar?.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
      event.preventDefault();
      this.#step(event.key === 'ArrowRight' ? 1 : -1);
    });
    for (const svg of this.#figure.querySelectorAll<SVGSVGElement>('svg.timeline')) this.#byKey(svg);
    onAddress((url) => {
      this.#open(anchorOf(url));
    });
  }

  /** One tab stop for the picture; arrows, Home and End go from event to event in time. */
  #byKey(svg: SVGSVGElement): void {
    const all = stops(svg);
    rove(all, '');
    svg.addEventListener('keydown', (event) => {
      const to = stopAfter(all, event.target, event.key);
      if (!to || isCommand(event)) return;
      event.preventDefault();
      rove(all, keyOf(to));
      to.focus();
    });
  }

  #step(by: number): void {
    const next = Math.min(
      this.#rows.length - 1,
      Math.max(0, this.#at < 0 && by < 0 ? this.#rows.length - 1 : this.#at + by),
    );
    const row = this.#rows[next];
    if (row) this.#show([row.id]);
  }

  /** Marks these events in the picture, says them, and opens the first in the list. */
  #show(ids: readonly string[]): void {
    const chosen = this.#rows.filter((row) => ids.includes(row.id));
    const [first] = chosen;
    if (!first) return;
    this.#at = this.#rows.indexOf(first);
    for (const row of this.#rows) row.classList.toggle('lit', chosen.includes(row));
    for (const part of this.#figure.querySelectorAll<SVGElement>('svg [data-event]'))
      part.classList.toggle('lit', ids.includes(ownId(part.dataset['event'])));
    if (chosen.length === 1) first.querySelector('details')?.setAttribute('open', '');
    const say = this.#figure.querySelector('.story-say');
    if (chosen.length === 1) say?.replaceChildren(this.#said('p', first, true));
    else say?.replaceChildren(element('ul', '', ...chosen.map((row) => this.#said('li', row, false))));
    // The diagram, the findings and the mentions follow the story.
    hold(chosen.length === 1 ? about('event', first.id) : undefined);
    replaceAddress({ anchor: chosen.length === 1 ? first.id : '' });
  }

  #said(tag: 'p' | 'li', row: HTMLElement, whole: boolean): HTMLElement {
    const [when, link] = [
      element('strong', '', textOf(row, 'time')),
      anchor(`#${row.id}`, textOf(row, '.event-title')),
    ];
    const line = element(tag, '', when, ' ', link);
    if (whole)
      line.append(' ', ...[...(row.querySelector('details p')?.childNodes ?? [])].map((node) => node.cloneNode(true)));
    return line;
  }

  #open(id: string): void {
    const row = this.#rows.find((each) => each.id === id);
    if (!row) return;
    this.#show([id]);
    reveal(row);
    row.scrollIntoView({ block: 'center' });
  }
}

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart="timeline"]'))
  new TimelineFigure(figure).start();
