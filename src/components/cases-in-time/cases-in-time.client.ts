import { anchorOf, onAddress, replaceAddress } from '../../browser/address.ts';
import { perFrame } from '../../browser/frame.ts';
import { type Asked, fieldOf, filterForm, rowFilter } from '../../browser/filter.ts';
import { reveal } from '../../browser/reveal.ts';
import { drawAxis, drawGrid } from '../../charts/cases-in-time/draw-axis.ts';
import { drawCourse, laneHeight } from '../../charts/cases-in-time/draw-course.ts';
import { daysHeight, drawDays, drawMarks, drawStairs } from '../../charts/cases-in-time/draw-events.ts';
import { fewDays } from '../../charts/cases-in-time/window.ts';
import type { Days } from '../../charts/time/days.ts';
import type { Stages } from '../../model/case/course.ts';
import type { LawInForce } from '../../model/law/law-in-force.ts';
import { counted } from '../../model/say/count.ts';
import { isoDay, monthOf } from '../../schema/day.ts';
import { Downloads } from './downloads.client.ts';
import { eventOf } from './lane-event.client.ts';
import { monthBeside, sayWindow, windowAsked, withMonths } from './months.client.ts';

/** A lane with what it is drawn from. */
interface Lane {
  readonly element: HTMLDetailsElement;
  readonly rows: readonly HTMLElement[];
  readonly stages: Stages;
}

/** The fields that leave events out whatever their dates. */
const ofEvents = ['actor', 'kind', 'words'] as const;

/** Makes the timeline of all cases answer: months, actors, topics, kinds and words; one lane is open at a time. */
class CasesInTime {
  readonly #figure: HTMLElement;
  readonly #lanes: readonly Lane[];
  readonly #whole: Days;
  readonly #bands: readonly LawInForce[];
  readonly #fits: ReturnType<typeof rowFilter<HTMLElement>>;
  readonly #downloads: Downloads;
  readonly #heading = document.querySelector('h1');
  readonly #under = document.querySelector('.standfirst');
  readonly #rest: readonly string[];
  #window: Days;
  #asked: Asked = new Map();

  constructor(figure: HTMLElement) {
    const { from, to, bands = '[]' } = figure.dataset;
    this.#figure = figure;
    this.#whole = this.#window = { from: Number(from), to: Number(to) };
    this.#bands = JSON.parse(bands) as LawInForce[];
    this.#lanes = [...figure.querySelectorAll<HTMLDetailsElement>('.lane')].map((element) => ({
      element,
      rows: [...element.querySelectorAll<HTMLElement>('.event-row')],
      stages: JSON.parse(element.dataset['stages'] ?? '{}') as Stages,
    }));
    this.#fits = rowFilter(this.#lanes.flatMap(({ rows }) => rows));
    this.#rest = [this.#heading?.textContent ?? '', this.#under?.textContent ?? ''];
    this.#downloads = new Downloads(figure);
  }

  start(form: HTMLFormElement): void {
    withMonths(form);
    const draw = perFrame(() => {
      this.#show();
    });
    filterForm(form, (asked) => {
      this.#asked = asked;
      this.#window = windowAsked(asked, this.#whole);
      this.#figure.ariaBusy = 'true';
      draw();
    });
    form.querySelector('[type="reset"]')?.addEventListener('click', () => {
      for (const { element } of this.#lanes) element.open = false;
    });
    for (const button of form.querySelectorAll<HTMLElement>('[data-month]'))
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
      const row = this.#figure.querySelector(`[id="${CSS.escape(anchorOf(url))}"]`);
      reveal(row);
      row?.scrollIntoView({ block: 'center' });
    });
  }

  get #byDay(): boolean {
    return this.#window.to - this.#window.from <= fewDays;
  }

  /** One lane at a time; in a window of few days each may be open. */
  #toggled(lane: Lane): void {
    const { element } = lane;
    if (element.open) this.#drawOpen(lane);
    if (this.#byDay) return;
    if (element.open)
      for (const other of this.#lanes) if (other.element !== element && other.element.open) other.element.open = false;
    const open = this.#lanes.find((each) => each.element.open);
    replaceAddress({ params: { lane: open?.element.dataset['lane'] ?? '' } });
  }

  #show(): void {
    const [window, asked] = [this.#window, this.#asked];
    const moved = window.from !== this.#whole.from || window.to !== this.#whole.to;
    const cases = (asked.get('case') ?? '')
      .split(',')
      .filter((id) => this.#lanes.some((lane) => lane.element.dataset['case'] === id));
    const topic = asked.get('topic') ?? '';
    const rest: Asked = new Map(ofEvents.map((name) => [name, asked.get(name) ?? '']));
    const narrowed = [...rest.values()].some((value) => value !== '');
    const shown: HTMLElement[] = [];
    let count = 0;
    for (const lane of this.#lanes) {
      const { case: id = '', topic: topics = '' } = lane.element.dataset;
      const chosen = (cases.length === 0 || cases.includes(id)) && (topic === '' || topics.split('|').includes(topic));
      const events = chosen
        ? lane.rows.filter((row) => this.#fits(row, rest) && (!moved || this.#inside(row, window)))
        : [];
      const own = new Set(events);
      for (const row of lane.rows) if (row.hidden === own.has(row)) row.hidden = !own.has(row);
      const seen = chosen && (events.length > 0 || (!narrowed && !moved));
      lane.element.hidden = !seen;
      if (!seen) continue;
      shown.push(...events);
      count++;
      this.#draw(lane, events, narrowed);
    }
    this.#figure.classList.toggle('by-day', this.#byDay);
    this.#put('.lanes-axis svg', drawAxis(window, this.#byDay ? [] : this.#bands).html);
    this.#put('.lanes-grid', drawGrid(window, this.#byDay ? [] : this.#bands).html);
    this.#say(shown, count, moved || narrowed || topic !== '' || cases.length > 0, moved);
  }

  /** Whether an event belongs to a window: some day of it does, and a short window is not filled with what lasts for years. */
  #inside({ dataset }: HTMLElement, { from, to }: Days): boolean {
    const [start, end] = [Number(dataset['from']), Number(dataset['to'])];
    return start < to && end > from && (!this.#byDay || end - start <= fewDays);
  }

  #draw(lane: Lane, rows: readonly HTMLElement[], narrowed: boolean): void {
    const { element, stages } = lane;
    const events = rows.map(eventOf);
    const drawing = element.querySelector('.lane-course svg');
    if (drawing) {
      drawing.setAttribute('height', String(this.#byDay ? daysHeight(events.length) : laneHeight));
      drawing.innerHTML = this.#byDay
        ? drawDays(events, this.#window).html
        : drawCourse(stages, this.#window).html +
          (narrowed ? drawMarks(events, this.#window, laneHeight - 5).html : '');
    }
    if (element.open) this.#drawOpen(lane);
    const all = element.querySelector<HTMLDetailsElement>('.lane-all');
    // Where the drawing of days has no room the list stands in its place.
    if (this.#byDay && matchMedia('(width < 1100px)').matches) {
      element.open = true;
      if (all) all.open = true;
    }
  }

  /** What an open lane shows of the events that are left. */
  #drawOpen({ element, rows }: Lane): void {
    const events = rows.filter((row) => !row.hidden).map(eventOf);
    const stairs = element.querySelector('.lane-stairs');
    if (stairs) stairs.innerHTML = drawStairs(events, this.#window).html;
  }

  #put(where: string, html: string): void {
    const drawing = this.#figure.querySelector(where);
    if (drawing) drawing.innerHTML = html;
  }

  #say(rows: readonly HTMLElement[], cases: number, chosen: boolean, moved: boolean): void {
    const [title = '', under = ''] = this.#rest;
    const said = `${counted(rows.length, 'event')} in ${counted(cases, 'case')}`;
    const when = moved ? sayWindow(this.#window) : '';
    if (this.#heading) this.#heading.textContent = chosen ? `${when === '' ? '' : `${when}: `}${said}` : title;
    if (this.#under) this.#under.textContent = chosen ? '' : under;
    for (const status of this.#figure.querySelectorAll('[data-count]'))
      status.textContent = `${String(cases)} of ${counted(this.#lanes.length, 'case')}, ${counted(rows.length, 'event')}`;
    for (const none of this.#figure.querySelectorAll<HTMLElement>('.lanes-none')) none.hidden = cases > 0;
    for (const reset of this.#figure.querySelectorAll<HTMLElement>('[type="reset"]')) reset.hidden = !chosen;
    for (const months of this.#figure.querySelectorAll<HTMLElement>('.lane-months')) {
      months.hidden = monthOf(isoDay(this.#window.from)) !== monthOf(isoDay(this.#window.to - 1));
      for (const button of months.querySelectorAll<HTMLElement>('[data-month]'))
        button.textContent = monthBeside(this.#window, Number(button.dataset['month'])).said;
    }
    this.#downloads.set(
      rows.map(({ id }) => id),
      !chosen,
    );
    this.#figure.ariaBusy = null;
  }
}

const figure = document.querySelector<HTMLElement>('.lanes-figure');
const form = figure?.querySelector<HTMLFormElement>('.choices');
if (figure && form) new CasesInTime(figure).start(form);
