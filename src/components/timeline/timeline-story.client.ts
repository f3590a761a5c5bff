import { about, hold } from '../flow/answers.client.ts';
import { ownId } from '../flow/parts.client.ts';
import { rove, stopAfter, stops } from './keys.client.ts';

/** Makes a timeline answer: press a mark, its words or a crowd; step from event to event; the address says which. */
class Times {
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
      const target = event.target as Element;
      const go = target.closest<HTMLElement>('[data-go]')?.dataset['go'];
      if (go !== undefined) this.#step(go === 'next' ? 1 : -1);
      const part = target.closest<SVGElement>('svg [data-event], svg [data-events]');
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
    addEventListener('hashchange', () => {
      this.#fromHash();
    });
    this.#fromHash();
  }

  /** One tab stop for the picture; arrows, Home and End go from event to event in time. */
  #byKey(svg: SVGSVGElement): void {
    const all = stops(svg);
    rove(all, '');
    svg.addEventListener('keydown', (event) => {
      const to = stopAfter(all, event.target as Element, event.key);
      if (!to || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      for (const stop of all) stop.setAttribute('tabindex', stop === to ? '0' : '-1');
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
    else {
      const list = document.createElement('ul');
      list.append(...chosen.map((row) => this.#said('li', row, false)));
      say?.replaceChildren(list);
    }
    // The diagram, the findings and the mentions follow the story.
    hold(chosen.length === 1 ? about('event', first.id) : undefined);
    const url = new URL(location.href);
    url.hash = chosen.length === 1 ? first.id : '';
    history.replaceState(history.state, '', url);
  }

  #said(tag: 'p' | 'li', row: HTMLElement, whole: boolean): HTMLElement {
    const line = document.createElement(tag);
    const when = document.createElement('strong');
    when.textContent = row.querySelector('time')?.textContent ?? '';
    const link = document.createElement('a');
    link.href = `#${row.id}`;
    link.textContent = row.querySelector('.event-title')?.textContent ?? '';
    line.append(when, ' ', link);
    if (whole)
      line.append(' ', ...[...(row.querySelector('details p')?.childNodes ?? [])].map((node) => node.cloneNode(true)));
    return line;
  }

  #fromHash(): void {
    const id = /^#(E\d+)$/.exec(location.hash)?.[1];
    if (id === undefined) return;
    this.#show([id]);
    document.getElementById(id)?.scrollIntoView({ block: 'center' });
  }
}

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart="timeline"]')) new Times(figure).start();
