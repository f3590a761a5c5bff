import { dated, within } from '../../charts/time/dated.ts';
import { sayScale, sayWindow } from '../../charts/time/say.ts';
import { extentOf } from '../../charts/time/gaps.ts';
import { aroundEvent, held, scaled, type TimeWindow } from '../../charts/time/window.ts';
import { ownId } from '../flow/parts.client.ts';
import { Controls } from './controls.client.ts';
import { CrowdList } from './crowd.client.ts';
import type { TimelineData } from '../../charts/timeline/figure-data.ts';
import { EventFlows } from './flows.client.ts';
import { stopAfter, stops } from './keys.client.ts';
import { List } from './list.client.ts';
import { fillPanel } from './panel.client.ts';
import { Picture } from './picture.client.ts';
import { Strip } from './strip.client.ts';
import { chosenEvents, readView, type View, writeView } from './view.client.ts';

const part = (figure: HTMLElement, selector: string): HTMLElement => {
  const found = figure.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the timeline has no ${selector}`);
  return found;
};

const idOf = (element: Element | null): string =>
  element instanceof HTMLElement || element instanceof SVGElement ? ownId(element.dataset['event']) : '';

/** The timeline of a case: window, filters and scale, the opened event, the list in step; the address says all of it. */
class Tool {
  readonly #figure: HTMLElement;
  readonly #data: TimelineData;
  readonly #whole: TimeWindow;
  readonly #pictures: readonly Picture[];
  readonly #strips: readonly Strip[];
  readonly #list: List;
  readonly #crowds: CrowdList;
  readonly #controls: Controls;
  readonly #flows: EventFlows;
  #view: View;
  #opened = '';
  #frame = 0;
  #written = 0;
  /** Whether the count has been anything but all. */
  #counted = false;

  constructor(figure: HTMLElement) {
    this.#figure = figure;
    this.#data = JSON.parse(figure.dataset['timeline'] ?? '') as TimelineData;
    this.#whole = extentOf(dated(this.#data.events));
    this.#view = readView(new URLSearchParams(location.search), this.#data, this.#whole);
    const names = new Map(this.#data.events.map(({ id, name }) => [id, name]));
    this.#pictures = [...figure.querySelectorAll<SVGSVGElement>('svg.timeline:not(.strip)')].map(
      (svg) => new Picture(svg, figure.dataset['case'] ?? '', names),
    );
    this.#strips = [...figure.querySelectorAll<SVGSVGElement>('svg.strip')].map(
      (svg) =>
        new Strip(
          svg,
          (window) => {
            this.#look(window, false);
            this.#write('replace');
          },
          () => this.#window,
        ),
    );
    this.#list = new List(part(figure, '.event-list'));
    this.#crowds = new CrowdList(part(figure, '.crowd-list'), (id) => {
      this.#open(id, 'push');
    });
    this.#flows = new EventFlows(part(figure, '.time-flows'));
    this.#controls = new Controls(figure, (change) => {
      this.#change({ ...this.#view, ...change }, 'push');
    });
  }

  get #window(): TimeWindow {
    return this.#view.window ?? this.#whole;
  }

  start(): void {
    this.#controls.show();
    this.#figure.classList.add('answers');
    this.#figure.addEventListener('click', (event) => {
      this.#pressed(event);
    });
    this.#figure.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    for (const kind of ['pointerover', 'focusin'])
      this.#figure.addEventListener(kind, (event) => {
        this.#light(idOf((event.target as Element).closest('[data-event]')));
      });
    for (const kind of ['pointerenter', 'touchstart'])
      this.#figure.addEventListener(kind, () => void this.#gestures(), { once: true, passive: true });
    for (const width of ['(min-width: 700px)', '(min-width: 1100px)'])
      matchMedia(width).addEventListener('change', () => {
        this.#draw();
      });
    addEventListener('popstate', () => {
      this.#fromAddress();
    });
    addEventListener('hashchange', () => {
      this.#fromAddress();
    });
    this.#fromAddress();
    // A browser that has loaded everything goes to the anchor once more: to the row, which is under the picture.
    addEventListener('load', () => {
      requestAnimationFrame(() => {
        if (this.#opened !== '' && location.hash === `#${this.#opened}`) this.#bringIntoView(this.#opened);
      });
    });
  }

  /** Gestures come with their libraries when a pointer first comes near; keys and buttons need neither. */
  async #gestures(): Promise<void> {
    const { brushStrip, zoomPicture } = await import('./gestures.client.ts');
    const change = (window: TimeWindow | undefined, done: boolean): void => {
      if (window) this.#look(window, true);
      if (done) this.#write('replace');
    };
    for (const strip of this.#strips) brushStrip(strip, () => this.#window, change);
    for (const picture of this.#pictures)
      zoomPicture(picture.svg, () => picture.layout(this.#data, this.#view, this.#whole).pieces, this.#whole, change);
  }

  /** Shows a window; while it is dragged, at most once a frame, and the address follows now and then. */
  #look(window: TimeWindow, dragged: boolean): void {
    const all = window.from <= this.#whole.from + 0.5 && window.to >= this.#whole.to - 0.5;
    this.#view = { ...this.#view, window: all ? undefined : window };
    if (!dragged) {
      this.#draw();
      return;
    }
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#draw();
    });
    // Browsers refuse more than some hundred changes of the address in half a minute.
    if (performance.now() - this.#written > 500) this.#write('replace');
  }

  #change(view: View, how: 'push' | 'replace'): void {
    this.#view = view;
    this.#draw();
    this.#write(how);
  }

  #write(how: 'push' | 'replace'): void {
    this.#written = performance.now();
    const url = new URL(location.href);
    writeView(url, this.#view, this.#whole);
    url.hash = this.#opened;
    if (url.href === location.href) return;
    if (how === 'push') history.pushState(null, '', url);
    else history.replaceState(history.state, '', url);
  }

  #fromAddress(): void {
    this.#view = readView(new URLSearchParams(location.search), this.#data, this.#whole);
    const id = location.hash.slice(1);
    if (this.#list.row(id)) {
      this.#open(id, 'replace');
      this.#bringIntoView(id);
      return;
    }
    this.#opened = '';
    this.#draw();
  }

  /** Scrolls to the opened event: the panel with the picture above it, or its row where the list is the chart. */
  #bringIntoView(id: string): void {
    if (this.#pictures.some((picture) => picture.shown))
      part(this.#figure, '.time-panel').scrollIntoView({ block: 'end' });
    else this.#list.row(id)?.scrollIntoView({ block: 'center' });
  }

  #draw(): void {
    const { kind, actor, window } = this.#view;
    const chosen = dated(chosenEvents(this.#data, this.#view));
    const shown = within(chosen, this.#window.from, this.#window.to);
    for (const picture of this.#pictures.filter((each) => each.shown)) {
      if (!picture.has(this.#view, this.#opened)) {
        const layout = picture.layout(this.#data, this.#view, this.#whole, this.#opened);
        picture.draw(layout);
        part(document.body, '[data-scale]').textContent = sayScale(layout);
      }
      picture.open(this.#opened);
    }
    const all = `${String(shown.length)} of ${String(this.#data.events.length)} events`;
    if (shown.length < this.#data.events.length || this.#counted)
      part(document.body, '[data-count]').textContent = window
        ? `${all} are in the window, ${sayWindow(window.from, window.to - 0.5)}.`
        : `${all} are shown.`;
    this.#counted ||= shown.length < this.#data.events.length;
    for (const strip of this.#strips) strip.draw(this.#window);
    this.#list.show(
      new Set(shown.map(({ event }) => event.id)),
      chosen.filter(({ to }) => to < this.#window.from).length,
      chosen.filter(({ from }) => from > this.#window.to).length,
      kind !== '' || actor !== '',
    );
    this.#controls.say(this.#view, shown.length);
    this.#panel();
  }

  /** Opens an event: in the picture, under it and in the list; what hides it gives way. */
  #open(id: string, how: 'push' | 'replace'): void {
    this.#opened = id;
    if (!chosenEvents(this.#data, this.#view).some((event) => event.id === id))
      this.#view = { ...this.#view, kind: '', actor: '' };
    const all = dated(this.#data.events);
    const event = all.find((each) => each.event.id === id);
    const inView =
      this.#view.window && event && within([event], this.#view.window.from, this.#view.window.to).length > 0;
    if (!inView && (this.#view.window || how === 'replace')) {
      const window = aroundEvent(all, id, this.#whole);
      this.#look(window, false);
    } else this.#draw();
    for (const row of this.#list.rows) row.querySelector('details')?.toggleAttribute('open', row.id === id);
    const row = this.#list.row(id);
    const name = row?.querySelector('.event-title')?.textContent ?? '';
    const number = String(this.#list.rows.findIndex((each) => each.id === id) + 1);
    part(this.#figure, '[data-said]').textContent =
      `${number} of ${String(this.#list.rows.length)} · ${row?.querySelector('time')?.textContent ?? ''} · ${name}`;
    this.#write(how);
  }

  #panel(): void {
    const panel = part(this.#figure, '.time-panel');
    if (panel.dataset['of'] === this.#opened) return;
    panel.dataset['of'] = this.#opened;
    const [at, rows] = [this.#list.rows.findIndex((row) => row.id === this.#opened), this.#list.rows];
    const row = rows[at];
    for (const each of rows) each.classList.toggle('opened', each === row);
    if (!row) {
      panel.hidden = true;
      return;
    }
    fillPanel(panel, row, rows[at - 1], rows[at + 1], `${this.#figure.dataset['address'] ?? ''}#${row.id}`);
    const links = [...row.querySelectorAll<HTMLAnchorElement>('a.flow-link')];
    this.#flows.show(new Set(links.map(({ hash }) => hash.slice(1))), part(panel, '.time-when'));
  }

  #close(): void {
    const was = this.#opened;
    this.#opened = '';
    this.#draw();
    this.#write('replace');
    for (const picture of this.#pictures) if (picture.shown) picture.event(was)?.focus({ preventScroll: true });
  }

  #light(id: string): void {
    for (const element of this.#figure.querySelectorAll('.lit')) element.classList.remove('lit');
    if (id === '') return;
    for (const element of this.#figure.querySelectorAll(`[data-event$=".${id}"]`)) element.classList.add('lit');
  }

  /** Zooms about an event of choice or the one that is open, else about the middlemost of those in the window. */
  #zoom(how: string, id = this.#opened): void {
    const { from, to } = this.#window;
    const inside = within(dated(chosenEvents(this.#data, this.#view)), from, to);
    const days = inside.map(({ middle }) => middle).sort((a, b) => a - b);
    const own = inside.find(({ event }) => event.id === id)?.middle;
    const about = Math.min(to, Math.max(from, own ?? days[Math.floor(days.length / 2)] ?? (from + to) / 2));
    const window = how === 'all' ? this.#whole : held(scaled(this.#window, how === 'in' ? 0.5 : 2, about), this.#whole);
    this.#look(window, false);
    this.#write('push');
  }

  #step(by: number): void {
    const ids = chosenEvents(this.#data, this.#view).map(({ id }) => id);
    const at = ids.indexOf(this.#opened);
    const next = ids[at < 0 ? (by > 0 ? 0 : ids.length - 1) : at + by];
    if (next === undefined) return;
    // The buttons stay under the pointer, whatever height the picture takes.
    const bar = part(this.#figure, '.time-steps');
    const before = bar.getBoundingClientRect().top;
    this.#open(next, this.#view.window ? 'replace' : 'push');
    if (this.#pictures.some((picture) => picture.shown)) scrollBy(0, bar.getBoundingClientRect().top - before);
    else this.#bringIntoView(next);
  }

  #pressed(event: MouseEvent): void {
    const target = event.target as Element;
    const button = target.closest<HTMLElement>('button, a.crowd, a.event, summary, .time-way a');
    if (!button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { zoom, step, close, copyLink } = button.dataset;
    if (zoom !== undefined) this.#zoom(zoom);
    else if (step !== undefined) this.#step(Number(step));
    else if (close !== undefined) this.#close();
    else if (copyLink !== undefined) void this.#copy(button, copyLink);
    else if (button.matches('.crowd')) {
      event.preventDefault();
      const ids = (button.dataset['events'] ?? '').split(' ');
      this.#crowds.open(
        button as unknown as SVGElement,
        this.#list.rows.filter((row) => ids.includes(row.id)),
      );
    } else if (button.matches('a')) {
      event.preventDefault();
      this.#open(idOf(button) || button.hash.slice(1), 'push');
    } else if (button.matches('summary')) {
      const row = button.closest<HTMLElement>('.event-row');
      event.preventDefault();
      if (row && row.id === this.#opened) {
        row.querySelector('details')?.toggleAttribute('open');
      } else if (row) this.#open(row.id, 'push');
    }
  }

  async #copy(button: HTMLElement, text: string): Promise<void> {
    button.setAttribute('aria-live', 'polite');
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = 'Copied';
    } catch {
      button.textContent = text;
    }
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#opened !== '') {
      this.#close();
      return;
    }
    const stop = (event.target as Element).closest<SVGElement>('a.event, a.crowd');
    const picture = this.#pictures.find((each) => stop && each.svg.contains(stop));
    if (!stop || !picture || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = stopAfter(stops(picture.svg), stop, event.key);
    const zoom = { '+': 'in', '=': 'in', '-': 'out', '0': 'all' }[event.key];
    if (to) {
      picture.stopAt(to);
      to.focus({ preventScroll: false });
    } else if (zoom !== undefined) this.#zoom(zoom, idOf(stop) || stop.getAttribute('href')?.slice(1));
    else return;
    event.preventDefault();
  }
}

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart="timeline-tool"]'))
  new Tool(figure).start();
