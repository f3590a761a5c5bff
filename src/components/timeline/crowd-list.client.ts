import { anchor, closest, element, textOf } from '../../browser/dom.ts';
import { indexAfter } from '../../browser/roving-focus.ts';

/** Opens the events of a crowd as a list over the picture: the first has the focus; Esc and a press elsewhere close it. */
export class CrowdList {
  readonly #box: HTMLElement;
  #from: HTMLElement | SVGElement | undefined;

  constructor(box: HTMLElement, choose: (id: string) => void) {
    this.#box = box;
    box.addEventListener('click', (event) => {
      const link = closest<HTMLAnchorElement>(event, 'a');
      if (!link) return;
      event.preventDefault();
      this.close();
      choose(link.hash.slice(1));
    });
    box.addEventListener('keydown', (event) => {
      const links = [...box.querySelectorAll('a')];
      const at = links.findIndex((link) => link === document.activeElement);
      const to = indexAfter(event.key, at, links.length);
      if (event.key === 'Escape') this.close(true);
      else if (to === undefined) return;
      else links[to]?.focus();
      event.preventDefault();
      event.stopPropagation();
    });
    document.addEventListener('pointerdown', (event) => {
      if (!(event.target instanceof Node && box.contains(event.target))) this.close();
    });
  }

  /** Lists these rows of the figure's list beside the crowd that was pressed. */
  open(crowd: HTMLElement | SVGElement, rows: readonly HTMLElement[]): void {
    this.#from = crowd;
    const list = element(
      'ul',
      '',
      ...rows.map((row) =>
        element(
          'li',
          '',
          anchor(`#${row.id}`, element('b', '', textOf(row, '.when')), ` ${textOf(row, '.event-title')}`),
        ),
      ),
    );
    this.#box.replaceChildren(list);
    this.#box.hidden = false;
    const [mark, frame] = [crowd.getBoundingClientRect(), this.#box.offsetParent?.getBoundingClientRect()];
    const left = Math.min(mark.left - (frame?.left ?? 0), (frame?.width ?? 0) - this.#box.offsetWidth - 4);
    this.#box.style.left = `${String(Math.max(0, left))}px`;
    this.#box.style.top = `${String(mark.bottom - (frame?.top ?? 0) + 4)}px`;
    list.querySelector('a')?.focus();
  }

  /** @param back whether the crowd gets the focus back */
  close(back = false): void {
    if (this.#box.hidden) return;
    this.#box.hidden = true;
    if (back && this.#from?.isConnected) this.#from.focus();
  }
}
