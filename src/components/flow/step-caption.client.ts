import { anchor, copiesOf, element, textOf } from '../../browser/dom.ts';
import type { Row } from './highlight.client.ts';

/** A step in one line, for where there is no room for more. */
export const titleOf = ({ element: row }: Row): string => textOf(row, '.flow-title');

/** Where a step stands in the story, and when it was: "3 of 7", "5 May 2017". */
export const placeOf = (row: Row, of: number): readonly (Node | string)[] => [
  `${row.id.slice(1)} of ${String(of)} `,
  element('span', '', textOf(row.element, '.flow-when')),
];

/** What a step says: who passed what to whom, how much, what was wrong, and the findings it supports; from its row. */
export function captionOfFlow({ id, element: row }: Row): readonly Node[] {
  return [
    element(
      'div',
      'step-main',
      element('p', 'step-title', textOf(row, '.flow-title')),
      ...copiesOf(row, '.flow-what > p:not(.share-room)'),
      element('p', 'step-links', ...copiesOf(row, '.flow-refs > a'), anchor(`#${id}`, 'In the list')),
    ),
    element(
      'div',
      'step-facts',
      ...['.flow-side > .flow-much', '.flow-side > .standing', '.flow-findings'].flatMap((part) => copiesOf(row, part)),
    ),
  ];
}

const numbers = (rows: readonly Row[]): string =>
  rows.length === 0
    ? 'nothing'
    : `${rows.length === 1 ? 'flow' : 'flows'} ${rows.map((row) => row.id.slice(1)).join(', ')}`;

/** What pressing an actor says: what came in and what went out, and where its own page is. */
export function captionOfActors(ids: readonly string[], rows: readonly Row[]): readonly Node[] {
  const links = rows.flatMap((row) => [...row.element.querySelectorAll<HTMLAnchorElement>('a[href*="/actors/"]')]);
  const said = ids.map((id) => {
    const link = links.find((each) => each.pathname.endsWith(`/${id}/`))?.cloneNode(true);
    const came = numbers(rows.filter((row) => row.to === id));
    const went = numbers(rows.filter((row) => row.from === id));
    return element('p', 'step-who', link ?? id, `: in by ${came}; out by ${went}.`);
  });
  return [element('div', 'step-main', ...said)];
}

/** What following a kind of data says: its way hop by hop, with what was lost or added, and where else it went. */
export function captionOfWay(way: Element): readonly Node[] {
  const title = element('p', 'step-title', textOf(way, 'summary'));
  return [element('div', 'step-main', title, ...copiesOf(way, ':scope > ol, :scope > .elsewhere'))];
}
