import { anchorOf, onAddress, replaceAddress } from '../../browser/address.ts';
import { closest, isCommand, isShown } from '../../browser/dom.ts';
import { reveal } from '../../browser/reveal.ts';
import { ownId } from '../flow/diagram-parts.client.ts';
import { about, hold } from '../flow/linked-highlight.client.ts';
import { CrowdList } from './crowd-list.client.ts';
import { showAbove } from './dock.client.ts';
import { fillPanel } from './event-panel.client.ts';
import { keyOf, rove, stopAfter, stops } from './keyboard.client.ts';

/** Makes the timeline of a case answer: an event that is pressed is said in a panel at the foot; the address says which. */
class TimelineFigure {
  readonly #figure: HTMLElement;
  readonly #panel: HTMLElement;
  readonly #crowds: CrowdList | undefined;
  readonly #rows: readonly HTMLElement[];
  #at = -1;

  constructor(figure: HTMLElement, panel: HTMLElement) {
    [this.#figure, this.#panel] = [figure, panel];
    this.#rows = [...figure.querySelectorAll<HTMLElement>('.event-row')];
    const box = figure.querySelector<HTMLElement>('.crowd-list');
    this.#crowds =
      box === null
        ? undefined
        : new CrowdList(box, (id) => {
            this.#open(this.#indexOf(id));
          });
  }

  start(): void {
    for (const part of this.#figure.querySelectorAll<HTMLElement>('.take [hidden]')) part.hidden = false;
    this.#figure.classList.add('answers');
    this.#figure.addEventListener('click', (event) => {
      this.#pressed(event);
    });
    this.#figure.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    for (const svg of this.#figure.querySelectorAll<SVGSVGElement>('svg.timeline')) rove(stops(svg), '');
    onAddress((url) => {
      const at = this.#indexOf(anchorOf(url));
      if (at < 0) return;
      this.#open(at, false);
      reveal(this.#rows[at]?.querySelector('details'));
      this.#rows[at]?.scrollIntoView({ block: 'center' });
    });
  }

  #indexOf(id: string): number {
    return this.#rows.findIndex((row) => row.id === id);
  }

  #pressed(event: MouseEvent): void {
    const part = closest<HTMLElement | SVGElement>(event, 'a.event, a.crowd, [data-turn], [data-close], .time-way a');
    if (!part || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { turn, close } = part.dataset;
    event.preventDefault();
    if (turn !== undefined) this.#step(Number(turn));
    else if (close !== undefined) this.#close();
    else if (part.matches('.crowd')) {
      const ids = (part.dataset['events'] ?? '').split(' ');
      this.#crowds?.open(
        part,
        this.#rows.filter((row) => ids.includes(row.id)),
      );
    } else this.#open(this.#indexOf(part.getAttribute('href')?.slice(1) ?? ''));
  }

  /** In the picture arrows, Home and End go from mark to mark; in the panel arrows open the earlier and the later event. */
  #key(event: KeyboardEvent): void {
    if (isCommand(event)) return;
    if (event.key === 'Escape' && !this.#panel.hidden) {
      this.#close();
      return;
    }
    const svg = closest<SVGSVGElement>(event, 'svg.timeline');
    const to = svg && stopAfter(stops(svg), event.target, event.key);
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (svg && to) {
      rove(stops(svg), keyOf(to));
      to.focus();
    } else if (by !== undefined && closest(event, '.time-panel')) this.#step(by);
    else return;
    event.preventDefault();
  }

  #step(by: number): void {
    this.#open(Math.min(this.#rows.length - 1, Math.max(0, this.#at + by)));
  }

  /** The mark of an event in the drawing that is in sight. */
  #mark(row: HTMLElement | undefined): SVGElement | undefined {
    return [...this.#figure.querySelectorAll<SVGElement>('a.event')].find(
      (mark) => ownId(mark.dataset['event']) === row?.id && isShown(mark),
    );
  }

  /** Says an event in the panel, with a ring round its mark. */
  #open(at: number, brought = true): void {
    const row = this.#rows[at];
    if (!row) return;
    this.#at = at;
    const focused = this.#panel.contains(document.activeElement);
    fillPanel(
      this.#panel,
      row,
      this.#rows[at - 1],
      this.#rows[at + 1],
      `${this.#figure.dataset['address'] ?? ''}#${row.id}`,
    );
    for (const each of this.#rows) each.classList.toggle('lit', each === row);
    for (const mark of this.#figure.querySelectorAll<SVGElement>('a.event'))
      if (ownId(mark.dataset['event']) === row.id) mark.setAttribute('aria-current', 'true');
      else mark.removeAttribute('aria-current');
    const mark = this.#mark(row);
    const svg = mark?.closest('svg');
    if (mark && svg) rove(stops(svg), keyOf(mark));
    if (focused) this.#panel.querySelector<HTMLElement>('.time-way a:last-of-type')?.focus({ preventScroll: true });
    if (brought) showAbove(this.#panel, mark?.querySelector('.hit'));
    // The diagram, the findings and the mentions follow the story.
    hold(about('event', row.id));
    replaceAddress({ anchor: row.id });
  }

  #close(): void {
    const row = this.#rows[this.#at];
    this.#at = -1;
    this.#panel.hidden = true;
    for (const mark of this.#figure.querySelectorAll('[aria-current]')) mark.removeAttribute('aria-current');
    row?.classList.remove('lit');
    hold(undefined);
    replaceAddress({ anchor: '' });
    this.#mark(row)?.focus({ preventScroll: true });
  }
}

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart="timeline"]')) {
  const panel = figure.querySelector<HTMLElement>('.time-panel');
  if (panel) new TimelineFigure(figure, panel).start();
}
