import { anchorOf, onAddress, replaceAddress } from '../../browser/address.ts';
import { afterFrame } from '../../browser/after-frame.ts';
import { perFrame } from '../../browser/frame.ts';
import { type Asked, fieldOf, filterForm, rowFilter } from '../../browser/filter.ts';
import { reveal } from '../../browser/reveal.ts';
import { longest, Slices } from '../../browser/slices.ts';
import { drawAxis, drawGrid } from '../../charts/cases-in-time/draw-axis.ts';
import { laneHeight } from '../../charts/cases-in-time/draw-course.ts';
import type { Days } from '../../charts/time/days.ts';
import { belongsTo, isShort } from '../../model/case/in-window.ts';
import type { LawInForce } from '../../model/law/law-in-force.ts';
import { counted } from '../../model/say/count.ts';
import { isoDay, monthOf } from '../../schema/day.ts';
import { Downloads } from './downloads.client.ts';
import { Lane, type View } from './lane.client.ts';
import type { EventRow } from './lane-event.client.ts';
import { monthBeside, sayWindow, windowAsked, withMonths } from './months.client.ts';
import { wholeWanted } from './whole.client.ts';

/** The fields that leave events out whatever their dates. */
const ofEvents = ['actor', 'kind', 'words'] as const;

/** The pixels above and below what is seen in which lanes are drawn with it. */
const edge = 100;

/** Gives a part of the page words where it has others. */
const say = (part: Element | null, words: string): void => {
  if (part && part.textContent !== words) part.textContent = words;
};

const hide = (parts: readonly HTMLElement[], hidden: boolean): void => {
  for (const part of parts) if (part.hidden !== hidden) part.hidden = hidden;
};

/** Makes the timeline of all cases answer: months, actors, topics, kinds and words; one lane is open at a time. */
class CasesInTime {
  readonly #figure: HTMLElement;
  readonly #lanes: readonly Lane[];
  readonly #whole: Days;
  readonly #bands: readonly LawInForce[];
  readonly #fits: ReturnType<typeof rowFilter<EventRow>>;
  readonly #downloads: Downloads;
  readonly #heading = document.querySelector('h1');
  readonly #under = document.querySelector('.standfirst');
  readonly #rest: readonly string[];
  // Found once: the page of many cases is long to search.
  readonly #counts: readonly HTMLElement[];
  readonly #nones: readonly HTMLElement[];
  readonly #resets: readonly HTMLElement[];
  readonly #months: readonly HTMLElement[];
  readonly #beside: readonly HTMLElement[];
  readonly #axis: SVGSVGElement | null;
  readonly #grid: SVGSVGElement | null;
  /** What of the lanes nobody sees yet is drawn a slice at a time. */
  readonly #slices = new Slices<Lane>(
    (lane) => {
      lane.finish();
    },
    () => {
      this.#figure.ariaBusy = null;
    },
  );
  /** In tasks one after another, so that none of them keeps the reader waiting: what is said, then what is drawn. */
  readonly #draw = afterFrame(() => {
    this.#drawNear();
  });
  #window: Days;
  #headed: Days;
  #asked: Asked = new Map();
  #seen: readonly Lane[];
  /** The first lane in view when the page was last scrolled: to ask at every choice would lay the page out. */
  #first: Lane | undefined;

  constructor(figure: HTMLElement) {
    const { from, to, bands = '[]' } = figure.dataset;
    this.#figure = figure;
    this.#whole = this.#window = this.#headed = { from: Number(from), to: Number(to) };
    this.#bands = JSON.parse(bands) as LawInForce[];
    const built = { window: this.#whole, byDay: false, listed: false, narrowed: false };
    this.#seen = this.#lanes = [...figure.querySelectorAll<HTMLDetailsElement>('.lane')].map(
      (element) => new Lane(element, built),
    );
    this.#fits = rowFilter(this.#lanes.flatMap(({ rows }) => rows));
    this.#rest = [this.#heading?.textContent ?? '', this.#under?.textContent ?? ''];
    this.#downloads = new Downloads(figure);
    const parts = (selector: string): readonly HTMLElement[] => [...figure.querySelectorAll<HTMLElement>(selector)];
    [this.#counts, this.#nones] = [parts('[data-count]'), parts('.lanes-none')];
    [this.#resets, this.#months, this.#beside] = [
      parts('[type="reset"]'),
      parts('.lane-months'),
      parts('[data-month]'),
    ];
    [this.#axis, this.#grid] = [figure.querySelector('.lanes-axis svg'), figure.querySelector('.lanes-grid')];
  }

  start(form: HTMLFormElement): void {
    withMonths(form);
    filterForm(form, (asked) => {
      this.#asked = asked;
      this.#window = windowAsked(asked, this.#whole);
      this.#figure.ariaBusy = 'true';
      this.#show();
    });
    form.querySelector('[type="reset"]')?.addEventListener('click', () => {
      for (const { element } of this.#lanes) element.open = false;
    });
    for (const button of this.#beside)
      button.addEventListener('click', () => {
        const month = monthBeside(this.#window, Number(button.dataset['month']));
        for (const name of ['from', 'to']) {
          const field = fieldOf(form, name);
          if (field) field.value = month.value;
        }
        withMonths(form, month.value);
        form.dispatchEvent(new Event('input'));
      });
    for (const lane of this.#lanes)
      lane.element.addEventListener('toggle', () => {
        this.#toggled(lane);
      });
    onAddress((url) => {
      const asked = url.searchParams.get('lane');
      for (const { element } of this.#lanes) if (element.dataset['lane'] === asked) element.open = true;
      const anchor = anchorOf(url);
      const row = anchor === '' ? null : this.#figure.querySelector(`[id="${CSS.escape(anchor)}"]`);
      if (!row) return;
      this.#finish();
      reveal(row);
      row.scrollIntoView({ block: 'center' });
    });
    this.#figure.addEventListener(wholeWanted, () => {
      this.#finish();
    });
    // On paper every fold is open.
    addEventListener('beforeprint', () => {
      this.#finish();
      for (const lane of this.#seen) lane.tell();
    });
    addEventListener(
      'scroll',
      perFrame(() => {
        const near = this.#near();
        [this.#first] = near;
        if (this.#figure.ariaBusy !== null) for (const lane of near) lane.draw();
      }),
      { passive: true },
    );
  }

  get #byDay(): boolean {
    return isShort(this.#window);
  }

  /** One lane at a time; in a window of few days each may be open. */
  #toggled(lane: Lane): void {
    const { element } = lane;
    if (element.open) lane.tell();
    if (this.#byDay) return;
    if (element.open)
      for (const other of this.#lanes) if (other.element !== element && other.element.open) other.element.open = false;
    const open = this.#lanes.find((each) => each.element.open);
    replaceAddress({ params: { lane: open?.element.dataset['lane'] ?? '' } });
  }

  /** Says what is left, and which lanes have a place. */
  #show(): void {
    const [window, asked, byDay] = [this.#window, this.#asked, this.#byDay];
    const moved = window.from !== this.#whole.from || window.to !== this.#whole.to;
    const cases = (asked.get('case') ?? '').split(',').filter((id) => this.#lanes.some((lane) => lane.id === id));
    const topic = asked.get('topic') ?? '';
    const rest: Asked = new Map(ofEvents.map((name) => [name, asked.get(name) ?? '']));
    const narrowed = [...rest.values()].some((value) => value !== '');
    // Where the drawing of days has no room the list stands in its place.
    const view: View = { window, byDay, narrowed, listed: byDay && matchMedia('(width < 1100px)').matches };
    const shown: EventRow[] = [];
    const seen: Lane[] = [];
    for (const lane of this.#lanes) {
      const chosen = (cases.length === 0 || cases.includes(lane.id)) && (topic === '' || lane.topics.has(topic));
      const rows = !chosen
        ? []
        : !narrowed && !moved
          ? lane.rows
          : lane.rows.filter((row) => (!narrowed || this.#fits(row, rest)) && (!moved || belongsTo(row.event, window)));
      const fits = rows.length > 0 || (chosen && !narrowed && !moved);
      lane.show(view, fits ? rows : undefined);
      if (!fits) continue;
      seen.push(lane);
      shown.push(...rows);
    }
    this.#place(new Set(seen));
    this.#figure.classList.toggle('by-day', byDay);
    this.#sayCounts(shown, seen.length, moved || narrowed || topic !== '' || cases.length > 0, moved);
    this.#draw();
  }

  /**
   * Draws what is in view, on a slow machine a part of it a frame, and has the rest drawn in idle moments, the nearest
   * first.
   */
  #drawNear(): void {
    this.#drawHead();
    const near = this.#near();
    const end = performance.now() + longest;
    for (const lane of near) {
      lane.draw();
      if (performance.now() < end || lane === near.at(-1)) continue;
      // What is drawn is passed over the next time.
      this.#draw();
      return;
    }
    this.#slices.ask(new Set([...near, ...this.#seen, ...this.#lanes]));
  }

  /** Has all drawn that is still to be. */
  #finish(): void {
    this.#draw.cancel();
    this.#drawHead();
    this.#slices.ask(this.#lanes);
    this.#slices.finish();
  }

  /** Gives places to as many lanes as can come into view, and takes those of others before them away. */
  #place(seen: ReadonlySet<Lane>): void {
    let room = innerHeight + edge;
    let above = this.#first !== undefined;
    for (const lane of this.#lanes) {
      if (room < 0) break;
      lane.place();
      if (lane === this.#first) above = false;
      if (!above && seen.has(lane)) room -= laneHeight;
    }
    this.#seen = [...seen];
  }

  /** The lanes in view, and those just above and below. */
  #near(): readonly Lane[] {
    const lanes = this.#seen.filter(({ element }) => !element.hidden);
    let [first, past] = [0, lanes.length];
    while (first < past) {
      const middle = (first + past) >> 1;
      if ((lanes[middle]?.element.getBoundingClientRect().bottom ?? 0) < -edge) first = middle + 1;
      else past = middle;
    }
    const near = lanes.slice(first);
    const below = near.findIndex(({ element }) => element.getBoundingClientRect().top > innerHeight + edge);
    return below < 0 ? near : near.slice(0, below);
  }

  /** The axis and the lines that run down from it. */
  #drawHead(): void {
    const [window, bands] = [this.#window, this.#byDay ? [] : this.#bands];
    if (window.from === this.#headed.from && window.to === this.#headed.to) return;
    this.#headed = window;
    if (this.#axis) this.#axis.innerHTML = drawAxis(window, bands).html;
    if (this.#grid) this.#grid.innerHTML = drawGrid(window, bands).html;
  }

  #sayCounts(rows: readonly EventRow[], cases: number, chosen: boolean, moved: boolean): void {
    const [title = '', under = ''] = this.#rest;
    const said = `${counted(rows.length, 'event')} in ${counted(cases, 'case')}`;
    const when = moved ? sayWindow(this.#window) : '';
    say(this.#heading, chosen ? `${when === '' ? '' : `${when}: `}${said}` : title);
    say(this.#under, chosen ? '' : under);
    for (const count of this.#counts)
      say(count, `${String(cases)} of ${counted(this.#lanes.length, 'case')}, ${counted(rows.length, 'event')}`);
    hide(this.#nones, cases > 0);
    hide(this.#resets, !chosen);
    hide(this.#months, monthOf(isoDay(this.#window.from)) !== monthOf(isoDay(this.#window.to - 1)));
    for (const button of this.#beside) say(button, monthBeside(this.#window, Number(button.dataset['month'])).said);
    this.#downloads.set(
      rows.map(({ event }) => event.id),
      !chosen,
    );
  }
}

const figure = document.querySelector<HTMLElement>('.lanes-figure');
const form = figure?.querySelector<HTMLFormElement>('.choices');
if (figure && form) new CasesInTime(figure).start(form);
