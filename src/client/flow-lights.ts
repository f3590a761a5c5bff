/** A flow of a figure, as its row in the list tells it. */
export interface Row {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The request that it answers. */
  readonly asked: string;
  readonly element: HTMLElement;
}

/** The figure's rows in the order of the story. */
export const rowsOf = (figure: HTMLElement): readonly Row[] =>
  [...figure.querySelectorAll<HTMLElement>('.flow-row')].map((element) => ({
    id: element.dataset['flow']?.split('.').at(-1) ?? '',
    from: element.dataset['from'] ?? '',
    to: element.dataset['to'] ?? '',
    asked: element.dataset['asked'] ?? '',
    element,
  }));

interface Part {
  readonly element: Element;
  readonly flow?: string;
  /** The actor of a bar; of a bar that stands for several, all of them. */
  readonly actors: readonly string[];
  readonly far: boolean;
}

/** Lets the parts of a diagram recede that are not asked for. */
export class Lights {
  readonly #figure: HTMLElement;
  readonly #rows: readonly Row[];
  readonly #id: (id: string) => string;
  #parts: readonly Part[] = [];

  /** @param id the id of a flow's row from what a part of the picture carries; without it, the id within the case */
  constructor(figure: HTMLElement, rows: readonly Row[], id = (wide: string): string => wide.split('.').at(-1) ?? '') {
    this.#figure = figure;
    this.#id = id;
    this.#rows = rows;
  }

  /** Finds the parts of the drawings, before they are needed. */
  prepare(): void {
    this.#read();
  }

  /** Shows these flows and their ends, and some actors besides; the rest recedes. */
  show(flows: ReadonlySet<string>, actors: readonly string[] = []): void {
    const ends = new Set([...actors, ...this.#rows.flatMap((row) => (flows.has(row.id) ? [row.from, row.to] : []))]);
    const one = flows.size === 1;
    // The question stays in sight beside its answer.
    const asked = new Set(one ? this.#rows.flatMap((row) => (flows.has(row.id) ? [row.asked] : [])) : []);
    for (const { element, flow, actors: own } of this.#read()) {
      const near = flow === undefined ? own.some((id) => ends.has(id)) : flows.has(flow) || asked.has(flow);
      element.classList.toggle('far', !near);
      element.classList.toggle('lit', one && flow !== undefined && flows.has(flow));
    }
    for (const row of this.#rows) row.element.classList.toggle('lit', flows.has(row.id));
  }

  /** Shows the diagram as it was drawn. */
  restore(): void {
    for (const { element, far } of this.#read()) {
      element.classList.toggle('far', far);
      element.classList.remove('lit');
    }
    for (const row of this.#rows) row.element.classList.remove('lit');
  }

  #read(): readonly Part[] {
    if (this.#parts.length > 0) return this.#parts;
    this.#parts = [...this.#figure.querySelectorAll<SVGGElement>('svg [data-flow], svg [data-actor]')].map(
      (element) => {
        const { flow, actor } = element.dataset;
        return {
          element,
          far: element.classList.contains('far'),
          actors: actor?.split(' ') ?? [],
          ...(flow === undefined ? {} : { flow: this.#id(flow) }),
        };
      },
    );
    return this.#parts;
  }
}
