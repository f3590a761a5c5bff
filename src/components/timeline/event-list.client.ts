import { counted } from '../../model/say/count.ts';

const fold = (list: HTMLElement, where: 'prepend' | 'append'): HTMLElement => {
  const item = document.createElement('li');
  item.className = 'event-fold';
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['zoom'] = 'all';
  item.append(button);
  list[where](item);
  return item;
};

/** Keeps the list in step with the picture: what lies outside the window is folded, what the filters leave out is hidden. */
export class List {
  readonly rows: readonly HTMLElement[];
  readonly #items: readonly HTMLElement[];
  readonly #before: HTMLElement;
  readonly #after: HTMLElement;

  constructor(list: HTMLElement) {
    this.#items = [...list.children].filter((item) => item instanceof HTMLElement);
    this.rows = this.#items.filter((item) => item.classList.contains('event-row'));
    this.#before = fold(list, 'prepend');
    this.#after = fold(list, 'append');
  }

  row(id: string): HTMLElement | undefined {
    return this.rows.find((row) => row.id === id);
  }

  /**
   * @param shown the ids of the events in the window
   * @param early how many of those that the filters leave lie before the window, and `late` after it
   * @param filtered whether a filter is on, so that gaps of the whole list say nothing
   */
  show(shown: ReadonlySet<string>, early: number, late: number, filtered: boolean): void {
    const inside = this.#items.map((item) => shown.has(item.id));
    const [first, last] = [inside.indexOf(true), inside.lastIndexOf(true)];
    this.#items.forEach((item, i) => {
      if (item.classList.contains('event-row')) item.hidden = inside[i] !== true;
      else item.hidden = i < first || i > last || (filtered && item.classList.contains('event-break'));
    });
    // A date is said once for several events of it, by the first that is shown.
    let date = '';
    for (const row of this.rows.filter((each) => !each.hidden)) {
      const own = row.querySelector('.when')?.textContent ?? '';
      row.classList.toggle('same', own === date);
      date = own;
    }
    for (const [item, count, word] of [
      [this.#before, early, 'before'],
      [this.#after, late, 'after'],
    ] as const) {
      item.hidden = count === 0;
      const button = item.querySelector('button');
      if (button) button.textContent = `${counted(count, 'event')} ${word} the window`;
    }
  }
}
