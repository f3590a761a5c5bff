import type { Row } from './events.client.ts';

/** How many rows are changed at a time. */
const size = 80;

/** Keeps the list in step with the drawing, a slice at a time, so that thousands of rows never hold up the reader. */
export class List {
  readonly #rows: readonly Row[];
  readonly #years: readonly HTMLElement[];
  readonly #none: HTMLElement | null;
  #shown: ReadonlySet<Row>;
  #run = 0;

  constructor(figure: HTMLElement, rows: readonly Row[]) {
    this.#rows = rows;
    this.#shown = new Set(rows);
    this.#years = [...figure.querySelectorAll<HTMLElement>('.era-year')];
    this.#none = figure.querySelector<HTMLElement>('.era-none');
  }

  /** Shows these rows and no others; `done` is told when all is as asked, unless something else was asked for meanwhile. */
  show(rows: readonly Row[], done: () => void): void {
    const next = new Set(rows);
    const changed = this.#rows.filter((row) => next.has(row) === row.element.hidden);
    this.#shown = next;
    const run = ++this.#run;
    const slice = (from: number): void => {
      if (run !== this.#run) return;
      for (const row of changed.slice(from, from + size)) row.element.hidden = !this.#shown.has(row);
      if (from + size < changed.length) setTimeout(slice, 0, from + size);
      else
        setTimeout(() => {
          if (run !== this.#run) return;
          this.#count(rows);
          done();
        });
    };
    slice(0);
  }

  #count(rows: readonly Row[]): void {
    const counts = new Map<Element, number>();
    for (const { year } of rows) if (year) counts.set(year, (counts.get(year) ?? 0) + 1);
    for (const year of this.#years) {
      const count = counts.get(year) ?? 0;
      year.hidden = count === 0;
      const said = year.querySelector('[data-year-count]');
      const text = count === 1 ? '1 event' : `${String(count)} events`;
      if (said && said.textContent !== text) said.textContent = text;
      const all = rows.length === this.#rows.length;
      for (const between of year.querySelectorAll<HTMLElement>('.event-break, .event-law')) between.hidden = !all;
    }
    if (this.#none) this.#none.hidden = rows.length > 0;
  }
}
