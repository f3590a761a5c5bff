import { anchor, button, copiesOf, element, textOf } from '../../browser/dom.ts';
import type { Row } from './events.client.ts';

/** What the panel can ask for. */
export interface Asked {
  readonly open: (ids: readonly string[], focus: boolean) => void;
  readonly close: () => void;
  readonly only: (caseId: string) => void;
}

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
    const close = button('Close', this.#asked.close, 'era-close');
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
    const { element: listed, era } = row;
    const date = element('p', 'era-date', textOf(listed, 'time'));
    const when = element('div', 'era-when', date, ...copiesOf(listed, 'small'));
    for (const hidden of when.querySelectorAll('.visually-hidden')) hidden.classList.remove('visually-hidden');
    const ways = element('p', 'actions');
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
    if (era.event.precision === 'day' && this.#onDay !== '')
      ways.append(anchor(`${this.#onDay}#${era.event.earliest.slice(5)}`, 'The same day in other years'));
    return [when, element('div', 'era-what', ...copiesOf(listed, '.event-title, p'), ways)];
  }

  #several(rows: readonly Row[]): readonly HTMLElement[] {
    const count = element('p', 'era-date', `${String(rows.length)} events`);
    const items = rows.map(({ era, element: listed }) =>
      element(
        'li',
        '',
        element('span', '', era.event.dateLabel),
        button(textOf(listed, '.event-title'), () => {
          this.#asked.open([era.event.id], true);
        }),
        element('small', '', textOf(listed, 'small b')),
      ),
    );
    return [
      element('div', 'era-when', count, element('small', '', 'too close to tell apart here')),
      element('ol', 'era-several', ...items),
    ];
  }
}
