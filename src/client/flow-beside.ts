import { about } from './answers.ts';
import { Lights, type Row } from './flow-lights.ts';

const own = (wide: string): string => wide.split('.').at(-1) ?? '';

/** The small diagram beside the text: it answers what is pointed at, and otherwise what the paragraph that is being read tells. */
export class Beside {
  readonly #lights: Lights | undefined;
  #read: ReadonlySet<string> = new Set();

  constructor(rows: readonly Row[]) {
    const beside = document.querySelector<HTMLElement>('.beside');
    this.#lights = beside ? new Lights(beside, rows, { marksRows: false }) : undefined;
  }

  /** Watches the text go by. */
  start(): void {
    const told = new Map<Element, ReadonlySet<string>>();
    for (const mention of document.querySelectorAll<HTMLElement>('.narrative :is([data-flow-ref], [data-event-ref])')) {
      const paragraph = mention.closest('p, li');
      if (!paragraph) continue;
      const { flowRef, eventRef = '' } = mention.dataset;
      const { flows } = flowRef === undefined ? about('event', own(eventRef)) : about('flow', own(flowRef));
      told.set(paragraph, new Set([...(told.get(paragraph) ?? []), ...flows]));
    }
    if (!this.#lights || told.size === 0) return;
    // What is read stands in the middle of the screen.
    const inMiddle = new Set<Element>();
    const middle = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) inMiddle.add(target);
          else inMiddle.delete(target);
        this.#read = new Set([...inMiddle].flatMap((paragraph) => [...(told.get(paragraph) ?? [])]));
        this.show(new Set());
      },
      { rootMargin: '-30% 0px -45% 0px' },
    );
    for (const paragraph of told.keys()) middle.observe(paragraph);
  }

  /** Lights these flows; without any, those that are being read; without those, all. */
  show(pointed: ReadonlySet<string>): void {
    const flows = pointed.size > 0 ? pointed : this.#read;
    if (flows.size === 0) this.#lights?.restore();
    else this.#lights?.show(flows);
  }
}
