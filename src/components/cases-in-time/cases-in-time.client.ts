import { held, wholeAxis } from '../../charts/cases-in-time/axis.ts';
import { isLarge } from '../../charts/cases-in-time/layout.ts';
import { lanesBy } from '../../charts/cases-in-time/lanes.ts';
import { type EraLane, type Part, whole } from '../../charts/cases-in-time/stages.ts';
import { within } from '../../charts/time/dated.ts';
import { type AxisPiece, xOf } from '../../charts/time/scale.ts';
import { Chart, firstOf } from './chart.client.ts';
import { type Choice, daysOf, fitting, fromAddress, intoAddress, isWhole, moved, nothing } from './choice.client.ts';
import { fillForm, readForm } from './form.client.ts';
import { nextStop } from './keys.client.ts';
import { eventOfHash, step } from './ways.client.ts';
import { List } from './list.client.ts';
import { Panel } from './panel.client.ts';
import { readPage, type Row } from './rows.client.ts';
import { Strip } from './strip.client.ts';
import { Take } from './take.client.ts';
import { Zoom } from './zoom.client.ts';

/** Makes the timeline of all cases answer: choose, zoom, press, step; the address says all of it. */
class Era {
  readonly #figure: HTMLElement;
  readonly #stage: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #told;
  readonly #axes = new Map<string, readonly AxisPiece[]>();
  readonly #least = whole / 300;
  readonly #chart: Chart;
  readonly #zoom: Zoom;
  readonly #strip: Strip;
  readonly #list: List;
  readonly #panel: Panel;
  readonly #take: Take;
  #choice: Choice = nothing;
  #open: readonly string[] = [];
  #fitting: readonly Row[] = [];
  #middles: readonly number[] = [];
  #shown: readonly Row[] = [];
  #width = 0;
  #lanes: readonly EraLane[] = [];
  #frame = 0;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(
    figure: HTMLElement,
    stage: HTMLElement,
    form: HTMLFormElement,
    strip: SVGSVGElement,
    panel: HTMLElement,
  ) {
    [this.#figure, this.#stage, this.#form] = [figure, stage, form];
    this.#told = readPage(figure, form);
    form.hidden = false;
    for (const each of figure.querySelectorAll<HTMLElement>('.era-overview')) each.hidden = false;
    figure.classList.add('answers');
    this.#chart = new Chart(stage, this.#told);
    const move = (part: Part): void => {
      this.#choose({ ...this.#choice, part });
    };
    this.#zoom = new Zoom(this.#chart.svg, move);
    this.#strip = new Strip(strip, move);
    this.#list = new List(figure, this.#told.rows);
    this.#take = new Take(figure);
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
  #axis({ cases, even }: Pick<Choice, 'cases' | 'even'> = this.#choice): readonly AxisPiece[] {
    const key = `${String(even)} ${cases.join()}`;
    let axis = this.#axes.get(key);
    if (!axis) {
      const rows = cases.length === 0 ? this.#told.rows : this.#told.rows.filter(({ era }) => cases.includes(era.case));
      axis = wholeAxis(
        rows.map((row) => row.era),
        even,
      );
      this.#axes.set(key, axis);
    }
    return axis;
  }

  start(): void {
    const read = (): Choice =>
      fromAddress(new URL(location.href), this.#told, (choice) => this.#axis(choice), this.#least);
    this.#choose(read(), true);
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
    this.#figure.addEventListener('pointerover', ({ target }) => {
      this.#glance(target);
    });
    addEventListener('popstate', () => {
      this.#choose(read(), true);
    });
    addEventListener('hashchange', () => {
      this.#fromHash();
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
        this.#chart.follow();
        if (isLarge(this.#lanes)) this.#soon();
      },
      { passive: true },
    );
    this.#fromHash(true);
  }

  /** Takes a choice: what fits is found at once, the picture comes with the next frame, list and address after it. */
  #choose(choice: Choice, first = false): void {
    const before = this.#choice;
    const [was, is] = [this.#axis(before), this.#axis(choice)];
    // Another axis: the same days, unless they were chosen for the new one.
    const part = first || was === is || isWhole(choice) ? choice.part : moved(choice.part, was, is, this.#least);
    this.#choice = { ...choice, part };
    const { part: _, even: __, by, ...asked } = choice;
    const { part: ___, even: ____, by: wasBy, ...had } = before;
    const other = first || JSON.stringify(asked) !== JSON.stringify(had);
    if (other) {
      this.#fitting = fitting(this.#told, this.#choice);
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
      this.#told.cases,
      this.#told.kinds,
      alone ? undefined : this.#told.wider,
    );
  }

  #soon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#draw();
    });
  }

  #draw(): void {
    if (this.#width === 0) this.#width = Math.round(this.#stage.clientWidth);
    const width = Math.max(280, this.#width);
    const axis = this.#axis();
    const { part } = this.#choice;
    this.#chart.draw(this.#lanes, axis, part, width);
    const { x1 = 0, x2 = width, height = 0 } = this.#chart.layout ?? {};
    this.#zoom.set(part, x1, x2, height, this.#least);
    this.#strip.set(this.#middles, axis, part, { width, x1, x2, least: this.#least });
    clearTimeout(this.#later);
    this.#later = setTimeout(() => {
      this.#follow();
    }, 60);
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
    this.#list.show(this.#shown);
    this.#later = setTimeout(() => {
      this.#say();
    });
  }

  /** The form, the count, what can be taken away, and the address. */
  #say(): void {
    const all = this.#shown.length === this.#told.rows.length;
    this.#take.set(this.#shown, all);
    fillForm(this.#form, this.#choice, this.#axis());
    const even = this.#figure.querySelector<HTMLInputElement>('[data-even]');
    if (even) even.checked = this.#choice.even;
    const count = this.#form.querySelector('[data-count]');
    const said =
      this.#shown.length === 0
        ? 'Nothing fits; take a choice away.'
        : `${String(this.#shown.length)} of ${String(this.#told.rows.length)} events`;
    if (count && count.textContent !== said) count.textContent = said;
    const url = new URL(location.href);
    intoAddress(url, this.#choice, this.#axis());
    if (url.href !== location.href) history.replaceState(history.state, '', url);
  }

  #pressed(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const stop = target.closest('.stop');
    if (stop) {
      event.preventDefault();
      this.#show(this.#chart.eventsOf(stop), event.detail === 0);
      return;
    }
    const zoom = target.closest<HTMLElement>('[data-zoom]')?.dataset['zoom'];
    if (zoom !== undefined) this.#by(zoom);
    else if (target.closest('[data-era-reset]')) this.#choose({ ...nothing, even: this.#choice.even });
  }

  /** Zooms or moves: about an event of choice or the one that is open, else about the middlemost of those in sight. */
  #by(how: string, event = this.#open[0]): void {
    const { part } = this.#choice;
    const axis = this.#axis();
    const at = (middle: number): number => xOf(axis, middle);
    const inSight = (unit: number): boolean => unit >= part.from && unit <= part.to;
    const own = event === undefined ? undefined : this.#told.byId.get(event)?.era.middle;
    const units = this.#middles.map(at).filter(inSight);
    const point =
      own !== undefined && inSight(at(own)) ? at(own) : units.sort((a, b) => a - b)[Math.floor(units.length / 2)];
    this.#choose({ ...this.#choice, part: step(part, how, this.#least, point) });
  }

  #key(event: KeyboardEvent): void {
    const { target, key } = event;
    if (key === 'Escape' && this.#open.length > 0) {
      event.preventDefault();
      this.#close();
      return;
    }
    const stop = target instanceof Element ? target.closest('.stop') : null;
    if (!stop || event.ctrlKey || event.metaKey || event.altKey) return;
    const zoom = ({ '+': 'in', '=': 'in', '-': 'out', '0': 'all' } as Readonly<Record<string, string>>)[key];
    const yearOf = (each: Element): number =>
      Number(this.#told.byId.get(firstOf(each))?.era.event.earliest.slice(0, 4));
    const next = nextStop(this.#chart.svg, stop, key, yearOf);
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

  #glance(target: EventTarget | null): void {
    const row = target instanceof Element ? target.closest<HTMLElement>('.event-row') : null;
    this.#chart.light(row ? [...this.#open, row.id] : this.#open);
  }

  /** Opens events in the panel; one of them stands in the address. */
  #show(ids: readonly string[], focus: boolean): void {
    const rows = ids.flatMap((id) => this.#told.byId.get(id) ?? []);
    const [first] = rows;
    if (!first) return;
    for (const before of this.#open) this.#told.byId.get(before)?.element.classList.remove('lit');
    this.#open = ids;
    for (const row of rows) row.element.classList.add('lit');
    const url = new URL(location.href);
    url.hash = rows.length === 1 ? first.era.event.id : '';
    history.replaceState(history.state, '', url);
    this.#bring(first, rows.length === 1);
    this.#panel.show(rows, this.#shown.includes(first) ? this.#shown : this.#fitting, focus);
    this.#chart.light(ids);
    requestAnimationFrame(() => {
      this.#panel.clear(this.#chart.find(first.era.event.id));
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
    for (const before of this.#open) this.#told.byId.get(before)?.element.classList.remove('lit');
    this.#open = [];
    this.#panel.show([], [], false);
    this.#chart.light([]);
    const url = new URL(location.href);
    url.hash = '';
    history.replaceState(history.state, '', url.href.replace(/#$/, ''));
    const stop = id === undefined ? undefined : this.#chart.find(id);
    if (stop instanceof SVGElement) stop.focus({ preventScroll: true });
  }

  /** Opens the event that the address names, in view and near its neighbours; what hides it is taken away. */
  #fromHash(arriving = false): void {
    const id = eventOfHash(location.hash);
    const row = this.#told.byId.get(id);
    if (!row || this.#open.includes(id)) return;
    if (!this.#fitting.includes(row)) this.#choose({ ...nothing, even: this.#choice.even });
    if (isWhole(this.#choice)) {
      const axis = this.#axis();
      const part = held({ from: xOf(axis, row.era.middle - 550), to: xOf(axis, row.era.middle + 550) }, this.#least);
      this.#choose({ ...this.#choice, part });
    }
    cancelAnimationFrame(this.#frame);
    this.#draw();
    this.#show([id], false);
    if (!arriving) return;
    // The browser brings the row of the list into view by itself; who arrives is to see the drawing.
    const look = (): void => {
      requestAnimationFrame(() => this.#chart.find(id)?.scrollIntoView({ block: 'center' }));
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
if (figure && stage && form && strip && panel) new Era(figure, stage, form, strip, panel).start();
