/**
 * A small copy of a diagram that stands in the margin beside the text while a mention is pointed at and the diagram
 * itself is out of sight. Decoration for the eye: the mention's link leads to the flow for everybody else.
 */
export class Beside {
  readonly #figure: HTMLElement;
  #aside: HTMLElement | undefined;

  constructor(figure: HTMLElement) {
    this.#figure = figure;
  }

  /** Shows these flows of the case and the actors at their ends beside the text, if there is a margin and the diagram is not in view. */
  show(flows: ReadonlySet<string>, ends: ReadonlySet<string>): void {
    const box = this.#figure.querySelector('svg.wide')?.getBoundingClientRect();
    const inView = box !== undefined && box.bottom > 120 && box.top < innerHeight - 120;
    if (inView || innerWidth < 1280) {
      this.hide();
      return;
    }
    const aside = this.#aside ?? this.#make();
    for (const part of aside.querySelectorAll<SVGElement>('[data-flow], [data-actor]')) {
      const { flow, actor = '' } = part.dataset;
      const near = flow === undefined ? ends.has(actor) : flows.has(flow.split('.').at(-1) ?? '');
      part.classList.toggle('far', !near);
    }
    aside.hidden = false;
  }

  hide(): void {
    if (this.#aside) this.#aside.hidden = true;
  }

  #make(): HTMLElement {
    const aside = document.createElement('div');
    aside.className = 'beside chart';
    aside.setAttribute('aria-hidden', 'true');
    const svg = this.#figure.querySelector('svg.tall');
    if (svg) aside.append(svg.cloneNode(true));
    document.body.append(aside);
    this.#aside = aside;
    return aside;
  }
}
