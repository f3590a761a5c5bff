/** A flow of a figure, as its row in the list tells it. */
export interface Row {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly element: HTMLElement;
}

/** The figure's rows in the order of the story. */
export const rowsOf = (figure: HTMLElement): readonly Row[] =>
  [...figure.querySelectorAll<HTMLElement>('.flow-row')].map((element) => ({
    id: element.dataset['flow']?.split('.').at(-1) ?? '',
    from: element.dataset['from'] ?? '',
    to: element.dataset['to'] ?? '',
    element,
  }));

/** Lets the parts of a diagram recede that are not asked for. */
export class Lights {
  readonly #parts: readonly { element: Element; flow?: string; actor?: string; far: boolean }[];
  readonly #rows: readonly Row[];

  constructor(figure: HTMLElement, rows: readonly Row[]) {
    this.#rows = rows;
    this.#parts = [...figure.querySelectorAll<SVGGElement>('svg [data-flow], svg [data-actor]')].map((element) => {
      const { flow, actor } = element.dataset;
      return {
        element,
        far: element.classList.contains('far'),
        ...(flow === undefined ? {} : { flow: flow.split('.').at(-1) ?? '' }),
        ...(actor === undefined ? {} : { actor }),
      };
    });
  }

  /** Shows these flows and their ends, and one actor besides; the rest recedes. */
  show(flows: ReadonlySet<string>, actor = ''): void {
    const ends = new Set([actor, ...this.#rows.flatMap((row) => (flows.has(row.id) ? [row.from, row.to] : []))]);
    for (const part of this.#parts) {
      const near = part.flow === undefined ? ends.has(part.actor ?? '') : flows.has(part.flow);
      part.element.classList.toggle('far', !near);
    }
    for (const row of this.#rows) row.element.classList.toggle('lit', flows.has(row.id));
  }

  /** Shows the diagram as it was drawn. */
  restore(): void {
    for (const { element, far } of this.#parts) element.classList.toggle('far', far);
    for (const row of this.#rows) row.element.classList.remove('lit');
  }
}
