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

/** How a part stands: whether it recedes, and whether it is the one flow that is asked for. */
type Look = (part: Part) => { readonly far: boolean; readonly lit: boolean };

/** Lets the parts of a diagram recede that are not asked for. Of the drawings for several widths only the one in sight is touched. */
export class Lights {
  readonly #rows: readonly Row[];
  readonly #drawings: readonly SVGSVGElement[];
  readonly #id: (id: string) => string;
  readonly #parts = new Map<SVGSVGElement, readonly Part[]>();
  readonly #hidden = new Set<Element>();
  readonly #marksRows: boolean;
  #look: Look = ({ far }) => ({ far, lit: false });

  /**
   * @param id the id of a flow's row from what a part of the picture carries; without it, the id within the case
   * @param marksRows whether the rows of the list are marked too
   */
  constructor(
    figure: HTMLElement,
    rows: readonly Row[],
    { id = (wide: string): string => wide.split('.').at(-1) ?? '', marksRows = true } = {},
  ) {
    this.#marksRows = marksRows;
    this.#drawings = [...figure.querySelectorAll<SVGSVGElement>('svg.flow')];
    this.#id = id;
    this.#rows = rows;
    const watched = new ResizeObserver((entries) => {
      for (const { target, contentRect } of entries) {
        if (contentRect.width === 0) this.#hidden.add(target);
        else if (this.#hidden.delete(target)) this.#draw(target as SVGSVGElement);
      }
    });
    for (const drawing of this.#drawings) watched.observe(drawing);
  }

  /** Finds the parts of the drawing in sight, before they are needed. */
  prepare(): void {
    for (const drawing of this.#drawings) if (!this.#hidden.has(drawing)) this.#read(drawing);
  }

  /** Shows these flows and their ends, and some actors besides; the rest recedes. */
  show(flows: ReadonlySet<string>, actors: readonly string[] = []): void {
    const ends = new Set([...actors, ...this.#rows.flatMap((row) => (flows.has(row.id) ? [row.from, row.to] : []))]);
    const one = flows.size === 1;
    // The question stays in sight beside its answer.
    const asked = new Set(one ? this.#rows.flatMap((row) => (flows.has(row.id) ? [row.asked] : [])) : []);
    this.#light(flows, ({ flow, actors: own }) => ({
      far: !(flow === undefined ? own.some((id) => ends.has(id)) : flows.has(flow) || asked.has(flow)),
      lit: one && flow !== undefined && flows.has(flow),
    }));
  }

  /** Shows the diagram as it was drawn. */
  restore(): void {
    this.#light(new Set(), ({ far }) => ({ far, lit: false }));
  }

  #light(flows: ReadonlySet<string>, look: Look): void {
    this.#look = look;
    for (const drawing of this.#drawings) if (!this.#hidden.has(drawing)) this.#draw(drawing);
    if (this.#marksRows) for (const row of this.#rows) row.element.classList.toggle('lit', flows.has(row.id));
  }

  #draw(drawing: SVGSVGElement): void {
    for (const part of this.#read(drawing)) {
      const { far, lit } = this.#look(part);
      part.element.classList.toggle('far', far);
      part.element.classList.toggle('lit', lit);
    }
  }

  #read(drawing: SVGSVGElement): readonly Part[] {
    let parts = this.#parts.get(drawing);
    if (!parts) {
      parts = [...drawing.querySelectorAll<SVGGElement>('[data-flow], [data-actor]')].map((element) => {
        const { flow, actor } = element.dataset;
        return {
          element,
          far: element.classList.contains('far'),
          actors: actor?.split(' ') ?? [],
          ...(flow === undefined ? {} : { flow: this.#id(flow) }),
        };
      });
      this.#parts.set(drawing, parts);
    }
    return parts;
  }
}
