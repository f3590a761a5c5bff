import { drawCourse, laneHeight } from '../../charts/cases-in-time/draw-course.ts';
import { daysHeight, drawDays, drawMarks, drawStairs } from '../../charts/cases-in-time/draw-events.ts';
import type { Days } from '../../charts/time/days.ts';
import type { Stages } from '../../model/case/course.ts';
import { type EventRow, eventRow } from './lane-event.client.ts';

/** What all lanes are drawn for. */
export interface View {
  readonly window: Days;
  /** Whether the events stand day by day in the room of the courses. */
  readonly byDay: boolean;
  /** Whether the lists stand in the place of drawings that have no room. */
  readonly listed: boolean;
  /** Whether events are left out, so that those that are left are marked on the courses. */
  readonly narrowed: boolean;
}

/** What a lane is drawn for, and the events left in it. */
interface Drawn {
  readonly view: View;
  readonly rows: readonly EventRow[];
}

const none: readonly EventRow[] = [];

const sameRows = (one: readonly EventRow[], other: readonly EventRow[]): boolean =>
  one.length === other.length && one.every((row, index) => row === other[index]);

const sameWindow = ({ view: { window: one } }: Drawn, { view: { window: other } }: Drawn): boolean =>
  one.from === other.from && one.to === other.to;

/** The events that stand in the drawing of a course. */
const marked = ({ view, rows }: Drawn): readonly EventRow[] => (view.byDay || view.narrowed ? rows : none);

const sameCourse = (one: Drawn, other: Drawn): boolean =>
  sameWindow(one, other) && one.view.byDay === other.view.byDay && sameRows(marked(one), marked(other));

const sameStairs = (one: Drawn, other: Drawn): boolean => sameWindow(one, other) && sameRows(one.rows, other.rows);

/**
 * A lane of the page. It is told what to show, and drawn afterwards, when its turn comes; what is drawn already is left
 * as it is.
 */
export class Lane {
  readonly element: HTMLDetailsElement;
  readonly id: string;
  readonly topics: ReadonlySet<string>;
  readonly rows: readonly EventRow[];
  readonly #stages: Stages;
  readonly #drawing: SVGSVGElement | null;
  readonly #stairs: SVGSVGElement | null;
  readonly #all: HTMLDetailsElement | null;
  /** As the page was built. */
  readonly #built: Drawn;
  #now: Drawn;
  #course: Drawn;
  #told: Drawn;
  #listed: readonly EventRow[];
  #height = laneHeight;
  #byDay = false;
  #hidden = false;

  constructor(element: HTMLDetailsElement, view: View) {
    const { case: id = '', topic = '', stages = '{}' } = element.dataset;
    this.element = element;
    this.id = id;
    this.topics = new Set(topic.split('|'));
    this.rows = [...element.querySelectorAll<HTMLElement>('.event-row')].map(eventRow);
    this.#stages = JSON.parse(stages) as Stages;
    this.#drawing = element.querySelector('.lane-course svg');
    this.#stairs = element.querySelector('.lane-stairs');
    this.#all = element.querySelector('.lane-all');
    this.#listed = this.rows;
    this.#built = this.#now = this.#course = this.#told = { view, rows: this.rows };
  }

  /** Says what the lane is to show; nothing where it is to have no place on the page. */
  show(view: View, rows: readonly EventRow[] | undefined): void {
    this.#now = { view, rows: rows ?? none };
    this.#hidden = rows === undefined;
  }

  /** Gives the lane its place on the page, as high as its drawing will be, or takes it away. */
  place(): void {
    if (this.element.hidden !== this.#hidden) this.element.hidden = this.#hidden;
    if (this.#hidden) return;
    const { byDay } = this.#now.view;
    if (byDay !== this.#byDay) this.element.classList.toggle('days', byDay);
    this.#byDay = byDay;
    const height = byDay ? daysHeight(this.#now.rows.length) : laneHeight;
    if (height !== this.#height) this.#drawing?.setAttribute('height', String(height));
    this.#height = height;
  }

  /** Draws what is seen of the lane. */
  draw(): void {
    this.place();
    if (this.#hidden) return;
    const { view } = this.#now;
    if (this.#drawing && !sameCourse(this.#course, this.#now)) {
      const events = marked(this.#now).map(({ event }) => event);
      this.#drawing.innerHTML = view.byDay
        ? drawDays(events, view.window).html
        : drawCourse(this.#stages, view.window).html + drawMarks(events, view.window, laneHeight - 5).html;
      this.#course = this.#now;
    }
    if (view.listed) {
      this.element.open = true;
      if (this.#all) this.#all.open = true;
    }
    if (this.element.open) this.tell();
  }

  /** Draws all of the lane. */
  finish(): void {
    this.draw();
    this.#list();
    // A fold that was opened meanwhile is left as it was found.
    if (!this.#hidden && sameStairs(this.#built, this.#now)) this.tell();
  }

  /** Draws what the lane shows when it is open. */
  tell(): void {
    this.#list();
    if (this.#stairs && !sameStairs(this.#told, this.#now))
      this.#stairs.innerHTML = drawStairs(
        this.#now.rows.map(({ event }) => event),
        this.#now.view.window,
      ).html;
    this.#told = this.#now;
  }

  #list(): void {
    const rows = this.#now.rows;
    if (rows === this.#listed) return;
    const [before, after] = [new Set(this.#listed), new Set(rows)];
    for (const row of this.rows) if (before.has(row) !== after.has(row)) row.element.hidden = !after.has(row);
    this.#listed = rows;
  }
}
