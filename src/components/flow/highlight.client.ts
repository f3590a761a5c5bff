import { idsIn, isNear, type Part, partsOf, ownId } from './diagram-parts.client.ts';

/** A flow between two actors, as far as lighting it needs. */
export interface Tie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The flows that it is judged against, such as the request that it answers. */
  readonly judged: readonly string[];
}

/** A flow of a figure, as its row in the list tells it. */
export interface Row extends Tie {
  readonly element: HTMLElement;
}

/** The figure's rows in the order of the story. */
export const rowsOf = (figure: HTMLElement): readonly Row[] =>
  [...figure.querySelectorAll<HTMLElement>('.flow-row')].map((element) => ({
    id: ownId(element.dataset['flow']),
    from: element.dataset['from'] ?? '',
    to: element.dataset['to'] ?? '',
    judged: idsIn(element.dataset['judged']),
    element,
  }));

/** How a part stands: whether it recedes, and whether it is the one flow that is asked for. */
type Look = (part: Part) => { readonly far: boolean; readonly lit: boolean };

/** Lets the parts of a diagram recede that are not asked for. Of the drawings for several widths only the one in sight is touched. */
export class Highlighter {
  readonly #ties: readonly Tie[];
  readonly #drawings: readonly SVGSVGElement[];
  readonly #id: (id: string) => string;
  readonly #parts = new Map<SVGSVGElement, readonly Part[]>();
  readonly #hidden = new Set<Element>();
  #look: Look = ({ far }) => ({ far, lit: false });

  /** @param id the id of a tie from what a part of the picture carries; without it, the id within the case */
  constructor(figure: HTMLElement, ties: readonly Tie[], id: (wide: string) => string = ownId) {
    this.#drawings = [...figure.querySelectorAll<SVGSVGElement>('svg.flow')];
    this.#id = id;
    this.#ties = ties;
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
    const ends = new Set([...actors, ...this.#ties.flatMap((tie) => (flows.has(tie.id) ? [tie.from, tie.to] : []))]);
    const one = flows.size === 1;
    // The question stays in sight beside its answer.
    const judged = one ? this.#ties.flatMap((tie) => (flows.has(tie.id) ? tie.judged : [])) : [];
    const near = new Set([...flows, ...judged]);
    this.#light((part) => ({
      far: !isNear(part, near, ends),
      lit: one && part.flow !== undefined && flows.has(part.flow),
    }));
  }

  /** Shows the diagram as it was drawn. */
  restore(): void {
    this.#light(({ far }) => ({ far, lit: false }));
  }

  #light(look: Look): void {
    this.#look = look;
    for (const drawing of this.#drawings) if (!this.#hidden.has(drawing)) this.#draw(drawing);
  }

  #draw(drawing: SVGSVGElement): void {
    for (const part of this.#read(drawing)) {
      const { far, lit } = this.#look(part);
      part.element.classList.toggle('far', far);
      part.element.classList.toggle('lit', lit);
    }
  }

  #read(drawing: SVGSVGElement): readonly Part[] {
    const parts = this.#parts.get(drawing) ?? partsOf(drawing, this.#id);
    this.#parts.set(drawing, parts);
    return parts;
  }
}
