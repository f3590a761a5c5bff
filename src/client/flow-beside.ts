const wideEnough = 1280;

/**
 * A small copy of a diagram in the margin beside the text that tells it: while a mention is pointed at, and while a
 * paragraph with mentions is being read, if the diagram itself is out of sight. Decoration for the eye: the mention's
 * link leads to the flow for everybody else.
 */
export class Beside {
  readonly #figure: HTMLElement;
  readonly #ends: (flows: ReadonlySet<string>) => ReadonlySet<string>;
  #aside: HTMLElement | undefined;
  #inView = false;
  #read: ReadonlySet<string> = new Set();

  constructor(figure: HTMLElement, ends: (flows: ReadonlySet<string>) => ReadonlySet<string>) {
    this.#figure = figure;
    this.#ends = ends;
  }

  /** Watches the text go by, and the diagram. */
  start(): void {
    const told = new Map<Element, ReadonlySet<string>>();
    for (const mention of document.querySelectorAll<HTMLElement>('.narrative a.flow-mention')) {
      const paragraph = mention.closest('p, li');
      if (!paragraph) continue;
      const flow = mention.dataset['flowRef']?.split('.').at(-1) ?? '';
      told.set(paragraph, new Set([...(told.get(paragraph) ?? []), flow]));
    }
    if (told.size === 0) return;
    new IntersectionObserver(([entry]) => {
      this.#inView = entry?.isIntersecting ?? false;
      this.show(this.#read);
    }).observe(this.#figure.querySelector('.stage') ?? this.#figure);
    // What is read stands in the middle of the screen.
    const middle = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const flows = told.get(target) ?? new Set<string>();
          if (isIntersecting) this.#read = flows;
          else if (this.#read === flows) this.#read = new Set();
        }
        this.show(this.#read);
      },
      { rootMargin: '-25% 0px -45% 0px' },
    );
    for (const paragraph of told.keys()) middle.observe(paragraph);
  }

  /** Shows these flows beside the text if there is a margin and the diagram is out of sight; without any, what is read. */
  show(pointed: ReadonlySet<string>): void {
    const flows = pointed.size > 0 ? pointed : this.#read;
    if (flows.size === 0 || this.#inView || innerWidth < wideEnough) {
      if (this.#aside) this.#aside.hidden = true;
      return;
    }
    const aside = (this.#aside ??= this.#make());
    const ends = this.#ends(flows);
    for (const part of aside.querySelectorAll<SVGElement>('[data-flow], [data-actor]')) {
      const { flow, actor = '' } = part.dataset;
      const near =
        flow === undefined ? actor.split(' ').some((id) => ends.has(id)) : flows.has(flow.split('.').at(-1) ?? '');
      part.classList.toggle('far', !near);
    }
    aside.hidden = false;
    // While the text is only read, notes and charts that stand in the margin go before the copy.
    if (pointed.size === 0 && !this.#free(aside)) aside.hidden = true;
  }

  /** Whether nothing but empty page lies under the copy, which the pointer passes through. */
  #free(aside: HTMLElement): boolean {
    const { left, top, width, height } = aside.getBoundingClientRect();
    return [0.02, 0.5, 0.98].every((across) =>
      [0.01, 0.2, 0.4, 0.6, 0.8, 0.99].every((down) => {
        const under = document.elementFromPoint(left + width * across, top + height * down);
        return under?.matches('html, body, main, main > *, .case-grid > *') ?? true;
      }),
    );
  }

  #make(): HTMLElement {
    const aside = document.createElement('div');
    aside.className = 'beside chart';
    aside.setAttribute('aria-hidden', 'true');
    const svg = this.#figure.querySelector('.drawing:not(.every) svg.tall');
    if (svg) aside.append(svg.cloneNode(true));
    document.body.append(aside);
    return aside;
  }
}
