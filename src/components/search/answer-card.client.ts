import { anchor, element } from '../../browser/dom.ts';
import type { Card, CardRow, CardTable } from '../../search/answers/card.ts';
import { standingOf } from './result-rows.client.ts';

/** An answer in one line: its value, or the first of its list. */
export function sayAnswer({ what, value, rows = [] }: Card): string {
  const [first] = rows;
  const said = value ?? (first && [first.title, first.side].filter((part) => (part ?? '') !== '').join(', '));
  return said === undefined ? what : `${what}: ${said}`;
}

const drawn = ({ head, title, url, side, standing }: CardRow): HTMLElement =>
  element(
    'li',
    '',
    ...(head === undefined || head === '' ? [] : [element('span', 'answer-head', head)]),
    url === undefined ? element('span', 'answer-title', title) : anchor(url, title),
    element('span', 'answer-side', side ?? '', ' ', ...standingOf(standing ? { standing } : {})),
  );

function tableOf({ heads, rows }: CardTable): HTMLElement {
  const head = element('tr', '', element('td', ''), ...heads.map((each) => element('th', '', each)));
  const body = rows.map(({ point, cells }) => {
    const said = cells.map((each) => element('td', '', each));
    const [both] = said;
    if (said.length === 1 && both) {
      both.setAttribute('colspan', '2');
      both.className = 'answer-both';
    }
    const name = element('th', '', point);
    name.setAttribute('scope', 'row');
    return element('tr', '', name, ...said);
  });
  for (const each of head.querySelectorAll('th')) each.setAttribute('scope', 'col');
  const table = element('table', '', element('thead', '', head), element('tbody', '', ...body));
  table.setAttribute('aria-label', heads.join(' and '));
  return table;
}

/** Stands where an answer may come, while what it is made of is read; the rows wait for it, so that nothing moves. */
export function drawAwaited(): HTMLElement {
  const made = element('section', 'answer', element('h2', '', 'Loading the records for an answer …'));
  made.ariaBusy = 'true';
  return made;
}

/** The card of an answer, which stands before the results. What it is comes first, then the answer itself. */
export function drawAnswer(card: Card): HTMLElement {
  const { what, value, text, rows = [], table, links } = card;
  const heading = element('h2', '', what);
  heading.id = 'answer-what';
  const [main, ...more] = links.map(({ words, url }) => anchor(url, words));
  if (main) main.dataset['result'] = 'answer';
  const made = element(
    'section',
    'answer',
    heading,
    ...(value === undefined ? [] : [element('p', value.length > 40 ? 'answer-value long' : 'answer-value', value)]),
    ...(text === undefined ? [] : [element('p', 'answer-text', text)]),
    ...(rows.length === 0 ? [] : [element('ol', '', ...rows.map(drawn))]),
    ...(table ? [tableOf(table)] : []),
    element(
      'p',
      'answer-ways',
      ...standingOf(card),
      ' ',
      ...[main, ...more].flatMap((each) => (each ? [each, ' '] : [])),
    ),
  );
  made.setAttribute('aria-labelledby', heading.id);
  return made;
}
