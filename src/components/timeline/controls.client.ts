import type { ViewState } from './view-state.client.ts';

/** The filters, the lanes and the scale: read when the reader changes them, set when the view changes. */
export class Controls {
  readonly #figure: HTMLElement;
  readonly #actor: HTMLSelectElement | null;
  readonly #by: HTMLSelectElement | null;
  readonly #even: HTMLInputElement | null;

  constructor(figure: HTMLElement, change: (part: Partial<ViewState>) => void) {
    this.#figure = figure;
    this.#actor = figure.querySelector('[data-actor]');
    this.#by = figure.querySelector('[data-by]');
    this.#even = figure.querySelector('[data-even]');
    for (const button of figure.querySelectorAll<HTMLElement>('[data-kind]'))
      button.addEventListener('click', () => {
        change({ kind: button.dataset['kind'] ?? '' });
      });
    this.#actor?.addEventListener('change', () => {
      change({ actor: this.#actor?.value ?? '' });
    });
    this.#by?.addEventListener('change', () => {
      change({ by: this.#by?.value === 'actor' ? 'actor' : 'kind' });
    });
    this.#even?.addEventListener('change', () => {
      change({ even: this.#even?.checked === true });
    });
  }

  /** Controls do nothing without a script, so it is a script that shows them. */
  show(): void {
    for (const each of this.#figure.querySelectorAll<HTMLElement>(
      '.time-controls, .time-hint, .time-steps, .time-show [data-window]',
    ))
      each.hidden = false;
  }

  say({ kind, actor, by, even, window }: ViewState, shown: number): void {
    for (const button of this.#figure.querySelectorAll<HTMLElement>('[data-kind]'))
      button.setAttribute('aria-pressed', String(button.dataset['kind'] === kind));
    if (this.#actor) this.#actor.value = actor;
    if (this.#by) this.#by.value = by;
    if (this.#even) this.#even.checked = even;
    const whole = this.#figure.querySelector<HTMLButtonElement>('.time-zoom [data-zoom="all"]');
    if (whole) whole.setAttribute('aria-pressed', String(window === undefined));
    this.#figure.classList.toggle('empty', shown === 0);
  }
}
