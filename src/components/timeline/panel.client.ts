const make = (tag: string, className: string, ...children: (Node | string)[]): HTMLElement => {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
};

const text = (row: Element | undefined, selector: string): string =>
  row?.querySelector(selector)?.textContent.trim().replace(/\s+/g, ' ') ?? '';

const days = ['a Sunday', 'a Monday', 'a Tuesday', 'a Wednesday', 'a Thursday', 'a Friday', 'a Saturday'];

/** How exactly a row's date is known, in words. */
function exactness(row: HTMLElement): string {
  const day = row.querySelector('time')?.getAttribute('datetime') ?? '';
  if (row.classList.contains('day')) return `${days[new Date(day).getUTCDay()] ?? ''}, exact to the day`;
  if (row.classList.contains('month')) return 'known to the month';
  if (row.classList.contains('year')) return 'known to the year';
  return row.classList.contains('span') ? 'a span of time' : 'not certain';
}

const beside = (row: HTMLElement, text: string, label: string): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = `#${row.id}`;
  link.textContent = text;
  link.setAttribute('aria-label', label);
  return link;
};

/**
 * Fills the panel with what the list says of an event: when, what, its sources; its findings and flows, and the events
 * before and after it. Nothing is said that the list does not say.
 *
 * @param address the event's own, to be copied
 */
export function fillPanel(
  panel: HTMLElement,
  row: HTMLElement,
  before: HTMLElement | undefined,
  after: HTMLElement | undefined,
  address: string,
): void {
  const copy = make('button', '', 'Copy link');
  copy.dataset['copyLink'] = address;
  const close = make('button', 'time-close', 'Close');
  close.dataset['close'] = '';
  const copies = (selector: string): Node[] =>
    [...row.querySelectorAll(selector)].map((element) => element.cloneNode(true));
  const way = make('p', 'time-way');
  if (before) way.append(beside(before, `‹ ${text(before, 'time')}`, `Before: ${text(before, '.event-title')}`), ' ');
  if (after) way.append(beside(after, `${text(after, 'time')} ›`, `After: ${text(after, '.event-title')}`));
  panel.replaceChildren(
    make(
      'div',
      'time-when',
      make('p', 'time-date', text(row, 'time')),
      make('p', '', exactness(row), document.createElement('br'), text(row, 'summary small')),
    ),
    make(
      'div',
      'time-what',
      make('h2', '', text(row, '.event-title')),
      ...copies('details > p:not(.share-room)'),
      make('p', 'actions', copy, ...copies('.event-in-case > a').flatMap((link) => [link, ' ']), close),
    ),
    make('aside', '', ...copies('.event-notes'), way),
  );
  panel.querySelector('aside .event-in-case')?.remove();
  panel.hidden = false;
}
