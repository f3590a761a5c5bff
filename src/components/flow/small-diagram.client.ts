import { isShown } from '../../browser/dom.ts';
import { perFrame } from '../../browser/frame.ts';
import { about } from './linked-highlight.client.ts';
import { crop, uncrop } from './crop.client.ts';
import { Highlighter, type Tie } from './highlight.client.ts';
import { ownId } from './diagram-parts.client.ts';

/** What is read stands at this part of the screen's height. */
const readingLine = 0.42;

/**
 * The small diagram beside the text: it answers what is pointed at, and otherwise what the paragraph that is being read
 * tells. Where the page leaves too little room for all of it, the part that is told is shown; where something lies
 * over it, nothing.
 */
export class SmallDiagram {
  readonly #contents = document.querySelector<HTMLElement>('.contents');
  readonly #svg = document.querySelector<SVGSVGElement>('.contents .beside svg');
  readonly #highlighter: Highlighter | undefined;
  readonly #height: number;
  readonly #over: readonly Element[];
  #told: ReadonlyMap<Element, ReadonlySet<string>> = new Map();
  #read: ReadonlySet<string> = new Set();
  #pointed: ReadonlySet<string> = new Set();
  #state = '';

  constructor(ties: readonly Tie[]) {
    const beside = this.#svg?.closest<HTMLElement>('.beside');
    this.#highlighter = beside ? new Highlighter(beside, ties) : undefined;
    this.#height = this.#svg?.viewBox.baseVal.height ?? 0;
    // Figures and findings in the text are as wide as the page.
    this.#over = [...document.querySelectorAll('.narrative > :is(.chart, .finding, .discrepancy)')];
  }

  /** Watches the text go by. */
  start(): void {
    if (!this.#svg || !this.#highlighter) return;
    this.#contents?.classList.add('reads');
    this.#told = new Map(
      [...document.querySelectorAll('.narrative > :is(p, ul, ol)')].map((paragraph) => [
        paragraph,
        new Set(
          [...paragraph.querySelectorAll<HTMLElement>('[data-flow-ref], [data-event-ref]')].flatMap(({ dataset }) => {
            const { flowRef, eventRef = '' } = dataset;
            return [...(flowRef === undefined ? about('event', ownId(eventRef)) : about('flow', ownId(flowRef))).flows];
          }),
        ),
      ]),
    );
    const soon = perFrame(() => {
      this.#follow();
    });
    for (const kind of ['scroll', 'resize']) addEventListener(kind, soon, { passive: true });
    soon();
  }

  /** Highlighter these flows; without any, those that are being read; without those, all. */
  show(pointed: ReadonlySet<string>): void {
    this.#pointed = pointed;
    this.#draw();
  }

  #follow(): void {
    const line = innerHeight * readingLine;
    const read = [...this.#told].find(([paragraph]) => {
      const { top, bottom } = paragraph.getBoundingClientRect();
      return top <= line && bottom > line;
    });
    this.#read = read?.[1] ?? new Set();
    this.#draw();
  }

  #draw(): void {
    const flows = this.#pointed.size > 0 ? this.#pointed : this.#read;
    if (flows.size === 0) this.#highlighter?.restore();
    else this.#highlighter?.show(flows);
    this.#fit(flows);
  }

  /** Shows as much as there is room for over what comes next on the page. */
  #fit(flows: ReadonlySet<string>): void {
    const [contents, svg] = [this.#contents, this.#svg];
    const beside = svg?.closest('.beside');
    const list = contents?.firstElementChild?.getBoundingClientRect();
    if (!contents || !svg || !beside || !list) return;
    const boxes = this.#over.map((each) => each.getBoundingClientRect()).filter(({ bottom }) => bottom > list.top);
    contents.classList.toggle('covered', list.top >= 0 && boxes.some((box) => box.top < list.bottom));
    if (!isShown(svg)) return;
    const room = Math.min(innerHeight, ...boxes.map((box) => box.top)) - 12 - beside.getBoundingClientRect().top;
    const state = `${[...flows].join(' ')} ${String(Math.round(room))} ${String(beside.clientWidth)}`;
    if (state === this.#state) return;
    this.#state = state;
    const scale = Math.min(1, beside.clientWidth / svg.viewBox.baseVal.width);
    let needed = this.#height;
    uncrop(svg, this.#height);
    if (needed * scale > room && flows.size > 0) needed = crop(svg);
    beside.classList.toggle('covered', needed * scale > room);
  }
}
