import { type AddressChange, anchorOf, onAddress, pushAddress, replaceAddress } from '../../browser/address.ts';
import { closest, isCommand, textOf } from '../../browser/dom.ts';
import { perFrame } from '../../browser/frame.ts';
import { ifItComes } from '../../browser/brought.ts';
import { dated, within } from '../../charts/time/dated.ts';
import { sayScale, sayWindow } from '../../charts/time/say.ts';
import { extentOf } from '../../charts/time/gaps.ts';
import { aroundEvent, held, scaled, stretched, type TimeWindow } from '../../charts/time/window.ts';
import { ownId } from '../flow/diagram-parts.client.ts';
import { Controls } from './controls.client.ts';
import { CrowdList } from './crowd-list.client.ts';
import type { TimelineData } from '../../charts/timeline/figure-data.ts';
import { stopAfter, stops } from './keyboard.client.ts';
import { List } from './event-list.client.ts';
import { fillPanel } from './event-panel.client.ts';
import { showAbove } from './dock.client.ts';
import { Drawing } from './drawing.client.ts';
import { RangeStrip, type StripScale } from './range-strip.client.ts';
import { chosenEvents, isStory, readView, type ViewState, viewParams } from './view-state.client.ts';

const part = (figure: HTMLElement, selector: string): HTMLElement => {
  const found = figure.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the timeline has no ${selector}`);
  return found;
};

const idOf = (element: HTMLElement | SVGElement | undefined): string => ownId(element?.dataset['event']);

/** The scale of a strip that the build has drawn: every day as wide as every other. */
function stripScale(svg: SVGSVGElement): StripScale {
  const [from = 0, to = 0, x1 = 0, x2 = 0, foot = 0] = (svg.dataset['strip'] ?? '').split(' ').map(Number);
  const same = (day: number): number => day;
  return { x1, x2, foot, whole: { from, to }, least: 7, step: (to - from) / 100, day: same, value: same };
}

/** The timeline of a case: window, filters and scale, the opened event, the list in step; the address says all of it. */
class TimelineTool {
  readonly #figure: HTMLElement;
  readonly #data: TimelineData;
  readonly #whole: TimeWindow;
  readonly #drawings: readonly Drawing[];
  readonly #strips: readonly RangeStrip[];
  readonly #list: List;
  readonly #crowds: CrowdList;
  readonly #controls: Controls;
  #view: ViewState;
  #opened = '';
  /** Whether the gestures were asked for. */
  #asked = false;
  /** Whether the count has been anything but all. */
  #counted = false;

  constructor(figure: HTMLElement) {
    this.#figure = figure;
    this.#data = JSON.parse(figure.dataset['timeline'] ?? '') as TimelineData;
    this.#whole = extentOf(dated(this.#data.events));
    this.#view = readView(new URL(location.href), this.#data, this.#whole);
    const names = new Map(this.#data.events.map(({ id, name }) => [id, name]));
    this.#drawings = [...figure.querySelectorAll<SVGSVGElement>('svg.timeline:not(.strip)')].map(
      (svg) => new Drawing(svg, figure.dataset['case'] ?? '', names),
    );
    this.#strips = [...figure.querySelectorAll<SVGSVGElement>('svg.strip')].map(
      (svg) =>
        new RangeStrip(svg, stripScale(svg), (window) => {
          this.#look(held(window, this.#whole));
          this.#write(replaceAddress);
        }),
    );
    this.#list = new List(part(figure, '.event-list'));
    this.#crowds = new CrowdList(part(figure, '.crowd-list'), (id) => {
      this.#open(id, pushAddress);
    });
    this.#controls = new Controls(figure, (change) => {
      this.#view = { ...this.#view, ...change };
      this.#draw();
      this.#write(pushAddress);
    });
  }

  get #window(): TimeWindow {
    return this.#view.window ?? this.#data.story ?? this.#whole;
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
        this.#light(idOf(closest(event, '[data-event]')));
      });
    for (const kind of ['pointerenter', 'touchstart'])
      // A finger makes both.
      this.#figure.addEventListener(
        kind,
        () => {
          this.#gestures();
        },
        {
          once: true,
          passive: true,
        },
      );
    for (const width of ['(min-width: 700px)', '(min-width: 1100px)'])
      matchMedia(width).addEventListener('change', () => {
        this.#draw();
      });
    onAddress((url) => {
      this.#fromAddress(url);
    });
    // A browser that has loaded everything goes to the anchor once more: to the row, which is under the picture.
    addEventListener('load', () => {
      requestAnimationFrame(() => {
        if (this.#opened !== '' && anchorOf(location) === this.#opened) this.#bringIntoView(this.#opened);
      });
    });
  }

  /** Gestures come with their libraries when a pointer first comes near; keys and buttons need neither. */
  #gestures(): void {
    if (this.#asked) return;
    this.#asked = true;
    ifItComes(import('./gestures.client.ts'), (gestures) => {
      this.#takeGestures(gestures);
    });
  }

  #takeGestures({ brushStrip, zoomDrawing }: typeof import('./gestures.client.ts')): void {
    const drag = (window: TimeWindow): void => {
      this.#look(held(window, this.#whole), this.#soon);
      this.#write(replaceAddress);
    };
    for (const strip of this.#strips) brushStrip(strip, drag);
    for (const drawing of this.#drawings.filter(({ upright }) => !upright))
      zoomDrawing(drawing.svg, () => {
        const { pieces } = drawing.layout(this.#data, this.#view, this.#whole);
        const [first, last] = [pieces[0], pieces.at(-1)];
        const show = (a: number, b: number): void => {
          drag(stretched(pieces, a, b));
        };
        return first && last && { x1: first.x1, x2: last.x2, show };
      });
  }

  /** Draws, while something is dragged, at most once a frame. */
  #soon = perFrame(() => {
    this.#draw();
  });

  /** Shows a window. */
  #look(
    window: TimeWindow,
    draw = (): void => {
      this.#draw();
    },
  ): void {
    const all = window.from <= this.#whole.from + 0.5 && window.to >= this.#whole.to - 0.5;
    this.#view = { ...this.#view, window: !all ? window : this.#data.story ? this.#whole : undefined };
    draw();
  }

  #write(write: (change: AddressChange) => void): void {
    write({ params: viewParams(this.#view, this.#whole), anchor: this.#opened });
  }

  #fromAddress(url: URL): void {
    this.#view = readView(url, this.#data, this.#whole);
    const id = anchorOf(url);
    if (this.#list.row(id)) {
      this.#open(id, replaceAddress);
      this.#bringIntoView(id);
      return;
    }
    this.#opened = '';
    this.#draw();
  }

  /** Scrolls until the mark of the opened event is seen above its panel. */
  #bringIntoView(id: string): void {
    for (const drawing of this.#drawings)
      if (drawing.shown) showAbove(part(this.#figure, '.time-panel'), drawing.event(id)?.querySelector('.hit'));
  }

  #draw(): void {
    const { kind, actor } = this.#view;
    const window = this.#window;
    const told = isStory(this.#data, this.#view);
    const chosen = dated(chosenEvents(this.#data, this.#view));
    const shown = within(chosen, this.#window.from, this.#window.to);
    for (const drawing of this.#drawings.filter((each) => each.shown)) {
      if (!drawing.has(this.#view, this.#opened)) {
        drawing.draw(this.#data, this.#view, this.#whole, this.#opened);
        const said = drawing.upright ? '' : sayScale(drawing.layout(this.#data, this.#view, this.#whole));
        part(document.body, '[data-scale]').textContent = said;
      }
      drawing.open(this.#opened);
    }
    const all = `${String(shown.length)} of ${String(this.#data.events.length)} events`;
    if (shown.length < this.#data.events.length || this.#counted)
      part(document.body, '[data-count]').textContent =
        told || this.#view.window
          ? `${all} are in the window, ${sayWindow(window.from, window.to - 0.5)}.`
          : `${all} are shown.`;
    this.#figure.classList.toggle('told', told);
    for (const button of this.#figure.querySelectorAll<HTMLElement>('.time-show [data-window]'))
      button.setAttribute('aria-pressed', String(button.dataset['window'] === this.#shown()));
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

  /** The window that is shown, as the words over the picture name it; empty for any other. */
  #shown(): string {
    if (isStory(this.#data, this.#view)) return 'story';
    const { from, to } = this.#window;
    return from <= this.#whole.from + 0.5 && to >= this.#whole.to - 0.5 ? 'all' : '';
  }

  /** Opens an event: in the picture, under it and in the list; what hides it gives way. */
  #open(id: string, write: (change: AddressChange) => void): void {
    this.#opened = id;
    if (!chosenEvents(this.#data, this.#view).some((event) => event.id === id))
      this.#view = { ...this.#view, kind: '', actor: '' };
    const all = dated(this.#data.events);
    const event = all.find((each) => each.event.id === id);
    const inView = event && within([event], this.#window.from, this.#window.to).length > 0;
    if (inView) this.#draw();
    else this.#look(aroundEvent(all, id, this.#whole));
    for (const row of this.#list.rows) row.querySelector('details')?.toggleAttribute('open', row.id === id);
    const row = this.#list.row(id);
    const number = String(this.#list.rows.findIndex((each) => each.id === id) + 1);
    part(this.#figure, '[data-said]').textContent =
      `${number} of ${String(this.#list.rows.length)} · ${textOf(row, '.when')} · ${textOf(row, '.event-title')}`;
    this.#write(write);
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
  }

  #close(): void {
    const was = this.#opened;
    this.#opened = '';
    this.#draw();
    this.#write(replaceAddress);
    for (const drawing of this.#drawings) if (drawing.shown) drawing.event(was)?.focus({ preventScroll: true });
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
    this.#look(window);
    this.#write(pushAddress);
  }

  #step(by: number): void {
    const ids = chosenEvents(this.#data, this.#view).map(({ id }) => id);
    const at = ids.indexOf(this.#opened);
    const next = ids[at < 0 ? (by > 0 ? 0 : ids.length - 1) : at + by];
    if (next === undefined) return;
    // Beside a picture from left to right the buttons stay under the pointer, or over the panel that would cover them.
    const bar = part(this.#figure, '.time-steps');
    const before = bar.getBoundingClientRect().top;
    this.#open(next, this.#view.window ? replaceAddress : pushAddress);
    if (this.#drawings.some(({ shown, upright }) => shown && !upright)) {
      scrollBy(0, bar.getBoundingClientRect().top - before);
      showAbove(part(this.#figure, '.time-panel'), bar, 0);
    } else this.#bringIntoView(next);
  }

  #pressed(event: MouseEvent): void {
    const button = closest(event, 'button, a.crowd, a.event, summary, .time-way a, [data-window]');
    if (!button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { zoom, step, close, window } = button.dataset;
    if (zoom !== undefined) this.#zoom(zoom);
    else if (window !== undefined) {
      event.preventDefault();
      this.#view = { ...this.#view, window: window === 'all' ? this.#whole : undefined };
      this.#draw();
      this.#write(pushAddress);
    } else if (step !== undefined) this.#step(Number(step));
    else if (close !== undefined) this.#close();
    else if (button.matches('.crowd')) {
      event.preventDefault();
      const ids = (button.dataset['events'] ?? '').split(' ');
      this.#crowds.open(
        button,
        this.#list.rows.filter((row) => ids.includes(row.id)),
      );
    } else if (button.matches('a')) {
      event.preventDefault();
      const id = idOf(button) || button.hash.slice(1);
      this.#open(id, pushAddress);
      this.#bringIntoView(id);
    } else if (button.matches('summary')) {
      const row = button.closest<HTMLElement>('.event-row');
      event.preventDefault();
      if (row && row.id === this.#opened) {
        row.querySelector('details')?.toggleAttribute('open');
      } else if (row) this.#open(row.id, pushAddress);
    }
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#opened !== '') {
      this.#close();
      return;
    }
    const stop = closest<SVGElement>(event, 'a.event, a.crowd');
    const drawing = this.#drawings.find((each) => stop && each.svg.contains(stop));
    if (!stop || !drawing || isCommand(event)) return;
    const to = stopAfter(stops(drawing.svg), stop, event.key);
    const zoom = { '+': 'in', '=': 'in', '-': 'out', '0': 'all' }[event.key];
    if (to) {
      drawing.stopAt(to);
      to.focus({ preventScroll: false });
    } else if (zoom !== undefined) this.#zoom(zoom, idOf(stop) || stop.getAttribute('href')?.slice(1));
    else return;
    event.preventDefault();
  }
}

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart="timeline-tool"]'))
  new TimelineTool(figure).start();
