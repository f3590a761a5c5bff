import { crop } from '../flow/crop.client.ts';
import { isNear, type Part, partsOf } from '../flow/diagram-parts.client.ts';

/** The part of the case's diagram that an opened event is about, cut from the small drawing. For the eye: the event's links say the same. */
export class EventFlows {
  readonly #box: HTMLElement;
  readonly #svg: SVGSVGElement | null;
  readonly #parts: readonly Part[];
  readonly #ends: Readonly<Record<string, readonly string[]>>;

  /** @param box holds the small drawing, and the two ends of each flow by its id */
  constructor(box: HTMLElement) {
    this.#box = box;
    this.#svg = box.querySelector('svg');
    this.#parts = this.#svg ? partsOf(this.#svg) : [];
    this.#ends = JSON.parse(box.dataset['ends'] ?? '{}') as Record<string, readonly string[]>;
  }

  /** Puts these flows and their ends at the end of a part of the page; without flows, nothing. */
  show(flows: ReadonlySet<string>, into: Element): void {
    this.#box.hidden = flows.size === 0;
    if (!this.#svg || flows.size === 0) return;
    into.append(this.#box);
    // Too narrow a window shows none.
    this.#box.hidden = this.#svg.getClientRects().length === 0;
    if (this.#box.hidden) return;
    const ends = new Set([...flows].flatMap((id) => this.#ends[id] ?? []));
    for (const part of this.#parts) part.element.classList.toggle('far', !isNear(part, flows, ends));
    crop(this.#svg);
  }
}
