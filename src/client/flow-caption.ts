import type { Row } from './flow-lights.ts';

const paragraph = (...children: (Node | string)[]): HTMLParagraphElement => {
  const element = document.createElement('p');
  element.append(...children);
  return element;
};

const copyOf = (row: Row, selector: string): Node[] =>
  [...row.element.querySelectorAll(selector)].map((element) => element.cloneNode(true));

const textOf = (row: Row, selector: string): string => row.element.querySelector(selector)?.textContent.trim() ?? '';

/** What a step says: which flow it is, how much and when, what was wrong, and the findings it supports. */
export function captionOfFlow(row: Row, of: number): readonly Node[] {
  const title = document.createElement('strong');
  title.textContent = `${row.id.slice(1)} of ${String(of)}. ${textOf(row, '.flow-title')}`;
  const more = document.createElement('a');
  more.href = `#${row.id}`;
  more.textContent = 'all of it';
  const side = paragraph(...copyOf(row, '.flow-side > *').flatMap((node) => [node, ' ']));
  side.className = 'flow-side';
  return [paragraph(title, ` ${textOf(row, '.flow-label')} `, more), ...copyOf(row, '.flow-problem'), side];
}

const numbers = (rows: readonly Row[]): string =>
  rows.length === 0 ? 'nothing' : rows.map((row) => row.id.slice(1)).join(', ');

/** What pressing an actor says: what came in and what went out, and where its own page is. */
export function captionOfActor(id: string, rows: readonly Row[]): readonly Node[] {
  const link = rows
    .flatMap((row) => [...row.element.querySelectorAll<HTMLAnchorElement>('a[href*="/actors/"]')])
    .find((each) => each.pathname.endsWith(`/${id}/`))
    ?.cloneNode(true);
  return [
    paragraph(
      link ?? id,
      `: in by flow ${numbers(rows.filter((row) => row.to === id))}; out by flow ${numbers(rows.filter((row) => row.from === id))}.`,
    ),
  ];
}
