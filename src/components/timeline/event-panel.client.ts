import { exactness } from '../../model/say/date.ts';
import { anchor, copiesOf, element, textOf } from '../../browser/dom.ts';
import * as words from '../../model/say/interface-words.ts';

const days = ['a Sunday', 'a Monday', 'a Tuesday', 'a Wednesday', 'a Thursday', 'a Friday', 'a Saturday'];

/** How exactly a row's date is known, in words. */
function knownHow(row: HTMLElement): string {
  const day = row.querySelector('.when')?.getAttribute('datetime') ?? '';
  const { precision } = row.dataset;
  const weekday = precision === 'day' ? `${days[new Date(day).getUTCDay()] ?? ''}, ` : '';
  const [, how = ''] = Object.entries(exactness).find(([each]) => each === precision) ?? [];
  return weekday + how;
}

const beside = (row: HTMLElement, text: string, label: string): HTMLAnchorElement => {
  const link = anchor(`#${row.id}`, text);
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
  const copy = element('button', '', words.copyLink);
  copy.dataset['copyAddress'] = address;
  const close = element('button', 'time-close', words.close);
  close.dataset['close'] = '';
  const way = element('p', 'time-way');
  if (before)
    way.append(beside(before, `‹ ${textOf(before, '.when')}`, `Before: ${textOf(before, '.event-title')}`), ' ');
  if (after) way.append(beside(after, `${textOf(after, '.when')} ›`, `After: ${textOf(after, '.event-title')}`));
  panel.replaceChildren(
    element(
      'div',
      'time-when',
      element('p', 'time-date', textOf(row, '.when')),
      element('p', '', knownHow(row), document.createElement('br'), textOf(row, 'summary small')),
    ),
    element(
      'div',
      'time-what',
      element('h2', '', textOf(row, '.event-title')),
      ...copiesOf(row, 'details > p:not(.share-room)'),
      element('p', 'actions', copy, ...copiesOf(row, '.event-in-case > a').flatMap((link) => [link, ' ']), close),
    ),
    element('aside', '', ...copiesOf(row, '.event-notes'), way),
  );
  panel.querySelector('aside .event-in-case')?.remove();
  panel.hidden = false;
}
