import { whenIdle } from '../../browser/frame.ts';

/** From here on a caption stands in columns and is low enough for the tallest to be kept room for. */
const wideEnough = 700;

/** The room kept before it is measured, and on a phone, in pixels. */
const usual = { wide: 250, narrow: 420 } as const;

/**
 * The room that the tallest caption of a diagram needs, found in idle moments and kept from the first choice on, so
 * that nothing below the diagram moves from step to step. On a phone the tallest are far taller than most, and a usual
 * height is kept.
 */
export class CaptionHeight {
  readonly #pane: HTMLElement;
  readonly #captions: readonly (() => readonly Node[])[];
  #least = 0;
  #asked = 0;

  /** @param captions what each step says, made anew at every call */
  constructor(pane: HTMLElement, captions: readonly (() => readonly Node[])[]) {
    this.#pane = pane;
    this.#captions = captions;
  }

  /** Begins to measure, one caption at a time; another width begins anew. */
  start(): void {
    let width = 0;
    new ResizeObserver(() => {
      if (innerWidth === width) return;
      width = innerWidth;
      const kept = this.#pane.style.minHeight !== '';
      this.#pane.style.minHeight = '';
      this.#least = 0;
      this.#asked++;
      if (width >= wideEnough) this.#measure(0, this.#asked, kept);
    }).observe(this.#pane);
  }

  /** Keeps the room, from a reader's first choice on; at rest there is none. */
  keep(chosen: boolean): void {
    if (!chosen) {
      this.#pane.style.minHeight = '';
      return;
    }
    const least = this.#least > 0 ? this.#least : innerWidth < wideEnough ? usual.narrow : usual.wide;
    this.#pane.style.minHeight = `${String(least)}px`;
  }

  #measure(index: number, asked: number, kept: boolean): void {
    whenIdle(() => {
      const caption = this.#captions[index];
      if (asked !== this.#asked) return;
      if (!caption) {
        this.#pane.dataset['measured'] = '';
        if (kept) this.keep(true);
        return;
      }
      const copy = this.#pane.cloneNode(true) as HTMLElement;
      copy.classList.add('stepped');
      copy.style.cssText = `position: absolute; visibility: hidden; width: ${String(this.#pane.clientWidth)}px`;
      copy.setAttribute('aria-hidden', 'true');
      const say = copy.querySelector('.step-say');
      say?.removeAttribute('role');
      say?.replaceChildren(...caption());
      this.#pane.after(copy);
      this.#least = Math.max(this.#least, Math.ceil(copy.getBoundingClientRect().height));
      copy.remove();
      this.#measure(index + 1, asked, kept);
    });
  }
}
