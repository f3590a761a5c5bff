import type { Row } from './lights.client.ts';
import { capital } from '../../model/say/name.ts';

function make(tag: 'p' | 'div', name: string, ...children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.append(...children);
  return element;
}

const copyOf = (within: Element, selector: string): Node[] =>
  [...within.querySelectorAll(selector)].map((element) => element.cloneNode(true));

const textOf = (row: Row, selector: string): string => row.element.querySelector(selector)?.textContent.trim() ?? '';

/** A step in one line, for where there is no room for more. */
export const titleOf = (row: Row): string => `${textOf(row, '.flow-title')}: ${textOf(row, '.flow-label')}`;

/** Where a step stands in the story, and when it was: "Step 3 of 7", "5 May 2017". */
export function placeOf(row: Row, of: number): readonly Node[] {
  const when = document.createElement('span');
  when.textContent = textOf(row, '.flow-when');
  return [document.createTextNode(`Step ${row.id.slice(1)} of ${String(of)} `), when];
}

/** What a step says: who passed what to whom, how much, what was wrong, and the findings it supports; from its row. */
export function captionOfFlow(row: Row): readonly Node[] {
  const more = document.createElement('a');
  more.href = `#${row.id}`;
  more.textContent = 'In the list';
  return [
    make(
      'div',
      'step-main',
      make('p', 'step-who', textOf(row, '.flow-title')),
      make('p', 'step-title', capital(textOf(row, '.flow-label'))),
      ...copyOf(row.element, '.flow-what > p:not(.share-room)'),
      make('p', 'step-links', ...copyOf(row.element, '.flow-refs > a'), more),
    ),
    make(
      'div',
      'step-facts',
      ...['.flow-side > .flow-much', '.flow-side > .standing', '.flow-findings'].flatMap((part) =>
        copyOf(row.element, part),
      ),
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
    return make('p', 'step-who', link ?? id, `: in by ${came}; out by ${went}.`);
  });
  return [make('div', 'step-main', ...said)];
}

/** What following a kind of data says: its way hop by hop, with what was lost or added, and where else it went. */
export function captionOfWay(way: Element): readonly Node[] {
  const title = make('p', 'step-title', way.querySelector('summary')?.textContent.trim() ?? '');
  return [make('div', 'step-main', title, ...copyOf(way, ':scope > ol, :scope > .elsewhere'))];
}
