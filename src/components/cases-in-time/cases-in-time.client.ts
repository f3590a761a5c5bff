import { anchorOf, onAddress, replaceAddress } from '../../browser/address.ts';
import { closest, isCommand, setAttributes, svgElement } from '../../browser/dom.ts';
import { perFrame } from '../../browser/frame.ts';
import { held, wholeAxis } from '../../charts/cases-in-time/axis.ts';
import { isLarge } from '../../charts/cases-in-time/layout.ts';
import { lanesBy } from '../../charts/cases-in-time/lanes.ts';
import { type EraLane, type Part, whole } from '../../charts/cases-in-time/stages.ts';
import { within } from '../../charts/time/dated.ts';
import { type AxisPiece, dayOf, xOf } from '../../charts/time/scale.ts';
import { stripHeight, stripOf } from '../../charts/cases-in-time/strip.ts';
import { brushStrip, zoomDrawing } from '../timeline/gestures.client.ts';
import { RangeStrip, type StripScale } from '../timeline/range-strip.client.ts';
import { Drawing, firstOf } from './drawing.client.ts';
import {
  type ViewState,
  viewParams,
  daysOf,
  fitting,
  fromAddress,
  isWhole,
  moved,
  nothing,
} from './view-state.client.ts';
import { fillForm, readForm } from './form.client.ts';
import { nextStop } from './keyboard.client.ts';
import { zoomStep } from './zoom-steps.client.ts';
import { List } from './event-list.client.ts';
import { Panel } from './event-panel.client.ts';
import { readPage, type Row } from './events.client.ts';
import { Downloads } from './downloads.client.ts';

/** Makes the timeline of all cases answer: choose, zoom, press, step; the address says all of it. */
class CasesInTime {
  readonly #figure: HTMLElement;
  readonly #stage: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #events;
  readonly #axes = new Map<string, readonly AxisPiece[]>();
  readonly #least = whole / 300;
  readonly #drawing: Drawing;
  readonly #strip: RangeStrip;
  /** What the strip shows of the events, and what it was drawn of. */
  readonly #bars: SVGGElement;
  #barsOf: readonly unknown[] = [];
  readonly #list: List;
  readonly #panel: Panel;
  readonly #downloads: Downloads;
  #choice: ViewState = nothing;
  #open: readonly string[] = [];
  #fitting: readonly Row[] = [];
  #middles: readonly number[] = [];
  #shown: readonly Row[] = [];
  #width = 0;
  #lanes: readonly EraLane[] = [];
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(
    figure: HTMLElement,
    stage: HTMLElement,
    form: HTMLFormElement,
    strip: SVGSVGElement,
    panel: HTMLElement,
  ) {
    [this.#figure, this.#stage, this.#form] = [figure, stage, form];
    this.#events = readPage(figure, form);
    form.hidden = false;
    for (const each of figure.querySelectorAll<HTMLElement>('.era-overview')) each.hidden = false;
    figure.classList.add('answers');
    this.#drawing = new Drawing(stage, this.#events);
    const move = (part: Part): void => {
      this.#choose({ ...this.#choice, part: held(part, this.#least) });
    };
    zoomDrawing(this.#drawing.svg, () => {
      const { layout } = this.#drawing;
      if (!layout) return undefined;
      const { x1, x2 } = layout;
      const { from, to } = this.#choice.part;
      const unit = (x: number): number => from + ((x - x1) / (x2 - x1)) * (to - from);
      const show = (a: number, b: number): void => {
        move({ from: unit(a), to: unit(b) });
      };
      return { x1, x2, show };
    });
    this.#bars = strip.appendChild(svgElement('g', { 'aria-hidden': 'true' }));
    this.#strip = new RangeStrip(strip, this.#stripScale(0, 1), move);
    brushStrip(this.#strip, move);
    this.#list = new List(figure, this.#events.rows);
    this.#downloads = new Downloads(figure);
    this.#panel = new Panel(panel, {
      open: (ids, focus) => {
        this.#show(ids, focus);
      },
      close: () => {
        this.#close();
      },
      only: (id) => {
        this.#choose({ ...this.#choice, cases: [id], part: nothing.part });
      },
    });
  }

  /** The axis of all cases, which no filter moves; cases chosen by name have one of their own, so that it fits them. */
  #axis({ cases, even }: Pick<ViewState, 'cases' | 'even'> = this.#choice): readonly AxisPiece[] {
    const key = `${String(even)} ${cases.join()}`;
    let axis = this.#axes.get(key);
    if (!axis) {
      const rows =
        cases.length === 0 ? this.#events.rows : this.#events.rows.filter(({ era }) => cases.includes(era.case));
      axis = wholeAxis(
        rows.map((row) => row.era),
        even,
      );
      this.#axes.set(key, axis);
    }
    return axis;
  }

  start(): void {
    this.#form.addEventListener('input', ({ target }) => {
      const changed = target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.name : '';
      this.#choose(readForm(this.#form, this.#choice, changed, this.#axis(), this.#least));
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#figure.addEventListener('click', (event) => {
      this.#pressed(event);
    });
    this.#figure.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && 'even' in target.dataset)
        this.#choose({ ...this.#choice, even: target.checked });
    });
    this.#figure.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    this.#figure.addEventListener('pointerover', (event) => {
      const row = closest(event, '.event-row');
      this.#drawing.light(row ? [...this.#open, row.id] : this.#open);
    });
    onAddress((url, first) => {
      const choice = fromAddress(url, this.#events, (asked) => this.#axis(asked), this.#least);
      this.#choose(choice, true);
      if (!first) this.#openNamed(anchorOf(url));
    });
    new ResizeObserver(([entry]) => {
      // Its height changes with every drawing; only another width asks for one.
      const width = Math.round(entry?.contentRect.width ?? 0);
      if (width === this.#width) return;
      this.#width = width;
      this.#soon();
    }).observe(this.#stage);
    addEventListener(
      'scroll',
      () => {
        this.#drawing.follow();
        if (isLarge(this.#lanes)) this.#soon();
      },
      { passive: true },
    );
    this.#openNamed(anchorOf(location), true);
  }

  /** Takes a choice: what fits is found at once, the picture comes with the next frame, list and address after it. */
  #choose(choice: ViewState, first = false): void {
    const before = this.#choice;
    const [was, is] = [this.#axis(before), this.#axis(choice)];
    // Another axis: the same days, unless they were chosen for the new one.
    const part = first || was === is || isWhole(choice) ? choice.part : moved(choice.part, was, is, this.#least);
    this.#choice = { ...choice, part };
    const { part: _, even: __, by, ...asked } = choice;
    const { part: ___, even: ____, by: wasBy, ...had } = before;
    const other = first || JSON.stringify(asked) !== JSON.stringify(had);
    if (other) {
      this.#fitting = fitting(this.#events, this.#choice);
      this.#middles = this.#fitting.map((row) => row.era.middle);
    }
    if (other || by !== wasBy) this.#setLanes();
    this.#soon();
  }

  #setLanes(): void {
    const alone = this.#choice.cases.length > 0;
    this.#lanes = lanesBy(
      this.#choice.by,
      this.#fitting.map((row) => row.era),
      this.#events.cases,
      this.#events.kinds,
      alone ? undefined : this.#events.wider,
    );
  }

  /** Draws with the next frame; the figure is busy until its list, its words and the address have followed. */
  #soon(): void {
    this.#figure.ariaBusy = 'true';
    this.#frame();
  }

  #frame = perFrame(() => {
    this.#draw();
  });

  #draw(): void {
    if (this.#width === 0) this.#width = Math.round(this.#stage.clientWidth);
    const width = Math.max(280, this.#width);
    const axis = this.#axis();
    const { part } = this.#choice;
    this.#drawing.draw(this.#lanes, axis, part, width);
    const { x1 = 0, x2 = width } = this.#drawing.layout ?? {};
    this.#drawStrip(width, x1, x2);
    clearTimeout(this.#later);
    this.#later = setTimeout(() => {
      this.#follow();
    }, 60);
  }

  #stripScale(x1: number, x2: number): StripScale {
    const axis = this.#axis();
    return {
      ...{ x1, x2, foot: stripHeight, whole: nothing.part, least: this.#least, step: 30 },
      day: (unit) => dayOf(axis, unit),
      value: (day) => xOf(axis, day),
    };
  }

  /** Puts the window where it is on the strip; the strip itself is drawn anew only for other events, another axis or another width. */
  #drawStrip(width: number, x1: number, x2: number): void {
    const axis = this.#axis();
    const barsOf = [this.#middles, axis, width, x1];
    const same = barsOf.every((each, index) => each === this.#barsOf[index]);
    this.#barsOf = barsOf;
    if (!same) {
      const height = stripHeight + 26;
      setAttributes(this.#strip.svg, { viewBox: `0 -4 ${String(width)} ${String(height)}`, width, height });
      const ground = this.#strip.svg.querySelector('.strip-ground');
      if (ground) setAttributes(ground, { x: x1, width: x2 - x1, height: stripHeight });
      this.#bars.innerHTML = stripOf(this.#middles, axis, x1, x2);
    }
    this.#strip.draw(this.#choice.part, same ? this.#strip.scale : this.#stripScale(x1, x2));
  }

  /** What follows the picture: the list first. */
  #follow(): void {
    const days = daysOf(this.#axis(), this.#choice.part);
    const inside = new Set(
      within(
        this.#fitting.map((row) => row.era),
        days.from,
        days.to - 1,
      ),
    );
    this.#shown = isWhole(this.#choice) ? this.#fitting : this.#fitting.filter((row) => inside.has(row.era));
    this.#list.show(this.#shown, () => {
      this.#say();
    });
  }

  /** The form, the count, what can be taken away, and the address. */
  #say(): void {
    const all = this.#shown.length === this.#events.rows.length;
    this.#downloads.set(this.#shown, all);
    fillForm(this.#form, this.#choice, this.#axis());
    const even = this.#figure.querySelector<HTMLInputElement>('[data-even]');
    if (even) even.checked = this.#choice.even;
    const count = this.#form.querySelector('[data-count]');
    const said =
      this.#shown.length === 0
        ? 'Nothing fits; take a choice away.'
        : `${String(this.#shown.length)} of ${String(this.#events.rows.length)} events`;
    if (count && count.textContent !== said) count.textContent = said;
    replaceAddress({ params: viewParams(this.#choice, this.#axis()) });
    this.#figure.ariaBusy = null;
  }

  #pressed(event: MouseEvent): void {
    const stop = closest(event, '.stop');
    if (stop) {
      event.preventDefault();
      this.#show(this.#drawing.eventsOf(stop), event.detail === 0);
      return;
    }
    const zoom = closest(event, '[data-zoom]')?.dataset['zoom'];
    if (zoom !== undefined) this.#by(zoom);
    else if (closest(event, '[data-era-reset]')) this.#choose({ ...nothing, even: this.#choice.even });
  }

  /** Zooms or moves: about an event of choice or the one that is open, else about the middlemost of those in sight. */
  #by(how: string, event = this.#open[0]): void {
    const { part } = this.#choice;
    const axis = this.#axis();
    const at = (middle: number): number => xOf(axis, middle);
    const inSight = (unit: number): boolean => unit >= part.from && unit <= part.to;
    const own = event === undefined ? undefined : this.#events.byId.get(event)?.era.middle;
    const units = this.#middles.map(at).filter(inSight);
    const point =
      own !== undefined && inSight(at(own)) ? at(own) : units.sort((a, b) => a - b)[Math.floor(units.length / 2)];
    this.#choose({ ...this.#choice, part: zoomStep(part, how, this.#least, point) });
  }

  #key(event: KeyboardEvent): void {
    const { key } = event;
    if (key === 'Escape' && this.#open.length > 0) {
      event.preventDefault();
      this.#close();
      return;
    }
    const stop = closest(event, '.stop');
    if (!stop || isCommand(event)) return;
    const zoom = ({ '+': 'in', '=': 'in', '-': 'out', '0': 'all' } as Readonly<Record<string, string>>)[key];
    const yearOf = (each: Element): number =>
      Number(this.#events.byId.get(firstOf(each))?.era.event.earliest.slice(0, 4));
    const next = nextStop(this.#drawing.svg, stop, key, yearOf);
    if (zoom === undefined && !next) {
      if (/^(Arrow|Page|Home|End)/.test(key)) event.preventDefault();
      return;
    }
    event.preventDefault();
    if (zoom !== undefined) this.#by(zoom, firstOf(stop));
    else if (next instanceof SVGElement) {
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: 'nearest' });
    }
  }

  /** Opens events in the panel; one of them stands in the address. */
  #show(ids: readonly string[], focus: boolean): void {
    const rows = ids.flatMap((id) => this.#events.byId.get(id) ?? []);
    const [first] = rows;
    if (!first) return;
    for (const before of this.#open) this.#events.byId.get(before)?.element.classList.remove('lit');
    this.#open = ids;
    for (const row of rows) row.element.classList.add('lit');
    replaceAddress({ anchor: rows.length === 1 ? first.era.event.id : '' });
    this.#bring(first, rows.length === 1);
    this.#panel.show(rows, this.#shown.includes(first) ? this.#shown : this.#fitting, focus);
    this.#drawing.light(ids);
    requestAnimationFrame(() => {
      this.#panel.clear(this.#drawing.find(first.era.event.id));
    });
  }

  /** Moves the axis so that an event is on it. */
  #bring({ era }: Row, centred: boolean): void {
    const axis = this.#axis();
    const [at, { from, to }] = [xOf(axis, era.middle), this.#choice.part];
    if (!centred || (at >= from && at <= to)) return;
    const half = (to - from) / 2;
    this.#choose({ ...this.#choice, part: held({ from: at - half, to: at + half }, this.#least) });
  }

  #close(): void {
    const [id] = this.#open;
    for (const before of this.#open) this.#events.byId.get(before)?.element.classList.remove('lit');
    this.#open = [];
    this.#panel.show([], [], false);
    this.#drawing.light([]);
    replaceAddress({ anchor: '' });
    const stop = id === undefined ? undefined : this.#drawing.find(id);
    if (stop instanceof SVGElement) stop.focus({ preventScroll: true });
  }

  /** Opens the event that the address names, in view and near its neighbours; what hides it is taken away. */
  #openNamed(id: string, arriving = false): void {
    const row = this.#events.byId.get(id);
    if (!row || this.#open.includes(id)) return;
    if (!this.#fitting.includes(row)) this.#choose({ ...nothing, even: this.#choice.even });
    if (isWhole(this.#choice)) {
      const axis = this.#axis();
      const part = held({ from: xOf(axis, row.era.middle - 550), to: xOf(axis, row.era.middle + 550) }, this.#least);
      this.#choose({ ...this.#choice, part });
    }
    this.#frame.cancel();
    this.#draw();
    this.#show([id], false);
    if (!arriving) return;
    // The browser brings the row of the list into view by itself; who arrives is to see the drawing.
    const look = (): void => {
      requestAnimationFrame(() => this.#drawing.find(id)?.scrollIntoView({ block: 'center' }));
    };
    if (document.readyState === 'complete') look();
    else addEventListener('load', look);
  }
}

const figure = document.querySelector<HTMLElement>('figure[data-chart="era"]');
const stage = figure?.querySelector<HTMLElement>('.era-stage');
const form = figure?.querySelector<HTMLFormElement>('form[data-era]');
const strip = figure?.querySelector<SVGSVGElement>('.era-strip');
const panel = figure?.querySelector<HTMLElement>('.era-panel');
if (figure && stage && form && strip && panel) new CasesInTime(figure, stage, form, strip, panel).start();
