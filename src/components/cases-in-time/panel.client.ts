import type { Row } from './rows.client.ts';

/** What the panel can ask for. */
export interface Asked {
  readonly open: (ids: readonly string[], focus: boolean) => void;
  readonly close: () => void;
  readonly only: (caseId: string) => void;
}

const make = <K extends keyof HTMLElementTagNameMap>(tag: K, text = '', classes = ''): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  element.textContent = text;
  if (classes !== '') element.className = classes;
  return element;
};

const button = (text: string, press: () => void): HTMLButtonElement => {
  const made = make('button', text);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
};

/** Says under the drawing what the list says of an event, or which events a crowd holds. */
export class Panel {
  readonly #element: HTMLElement;
  readonly #asked: Asked;
  readonly #onDay: string;

  constructor(element: HTMLElement, asked: Asked) {
    this.#element = element;
    this.#asked = asked;
    this.#onDay = document.querySelector<HTMLAnchorElement>('a[data-on-this-day]')?.href ?? '';
  }

  /** @param among the rows that are shown, for the one before and the one after */
  show(rows: readonly Row[], among: readonly Row[], focus: boolean): void {
    const [first] = rows;
    this.#element.hidden = first === undefined;
    if (!first) {
      this.#element.replaceChildren();
      return;
    }
    const close = button('Close', this.#asked.close);
    close.className = 'era-close';
    this.#element.replaceChildren(...(rows.length === 1 ? this.#one(first, among) : this.#several(rows)), close);
    if (focus) this.#element.focus({ preventScroll: true });
  }

  /** Scrolls as far as a place in the drawing needs not to lie under the panel. */
  clear(place: Element | undefined): void {
    if (!place || this.#element.hidden) return;
    const under = place.getBoundingClientRect().bottom + 24 - this.#element.getBoundingClientRect().top;
    if (under > 0) scrollBy(0, under);
  }

  #one(row: Row, among: readonly Row[]): readonly HTMLElement[] {
    const { element, era } = row;
    const when = make('div', '', 'era-when');
    when.append(make('p', element.querySelector('time')?.textContent.trim() ?? '', 'era-date'));
    const about = element.querySelector('small')?.cloneNode(true);
    if (about instanceof HTMLElement) {
      for (const hidden of about.querySelectorAll('.visually-hidden')) hidden.classList.remove('visually-hidden');
      when.append(about);
    }
    const what = make('div', '', 'era-what');
    for (const part of element.querySelectorAll('.event-title, p')) what.append(part.cloneNode(true));
    const ways = make('p', '', 'actions');
    const at = among.indexOf(row);
    const step = (to: Row | undefined, text: (date: string) => string): void => {
      if (to)
        ways.append(
          button(text(to.era.event.dateLabel), () => {
            this.#asked.open([to.era.event.id], true);
          }),
        );
    };
    step(among[at - 1], (date) => `‹ ${date}`);
    step(among[at + 1], (date) => `${date} ›`);
    ways.append(
      button('Only this case', () => {
        this.#asked.only(era.case);
      }),
    );
    if (era.event.precision === 'day' && this.#onDay !== '') {
      const link = make('a', 'The same day in other years');
      link.href = `${this.#onDay}#${era.event.earliest.slice(5)}`;
      ways.append(link);
    }
    what.append(ways);
    return [when, what];
  }

  #several(rows: readonly Row[]): readonly HTMLElement[] {
    const when = make('div', '', 'era-when');
    when.append(make('p', `${String(rows.length)} events`, 'era-date'), make('small', 'too close to tell apart here'));
    const list = make('ol', '', 'era-several');
    for (const { era, element } of rows) {
      const item = make('li');
      const title = element.querySelector('.event-title')?.textContent.trim() ?? '';
      item.append(
        make('span', era.event.dateLabel),
        button(title, () => {
          this.#asked.open([era.event.id], true);
        }),
        make('small', element.querySelector('small b')?.textContent ?? ''),
      );
      list.append(item);
    }
    return [when, list];
  }
}
