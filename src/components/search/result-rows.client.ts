import { anchor, element } from '../../browser/dom.ts';
import { standingMark } from '../../charts/standing/mark.ts';
import type { Kind } from '../../search/index-file.ts';
import type { Piece } from '../../search/mark.ts';
import type { Row } from './worker-messages.client.ts';

/** Kinds in words: one, several. */
export const kindWords: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  case: ['Case', 'Cases'],
  finding: ['Finding', 'Findings'],
  flow: ['Flow', 'Flows'],
  event: ['Event', 'Events'],
  actor: ['Actor', 'Actors'],
  provision: ['Law', 'Law'],
  term: ['Term', 'Terms'],
  topic: ['Topic', 'Topics'],
  passage: ['Text', 'Passages'],
  penalty: ['Penalty', 'Register of penalties'],
  source: ['Source', 'Sources'],
};

/** Pieces of a text, the matches marked. */
export const pieces = (list: readonly Piece[]): (Node | string)[] =>
  list.map(({ text, hit }) => (hit ? element('mark', '', text) : text));

/** Where a result leads, with the words that are to be marked there. */
export function leadsTo(url: string, carried: string): string {
  if (carried === '') return url;
  const [path = '', anchor] = url.split('#');
  return `${path}?found=${encodeURIComponent(carried).replaceAll('%20', '+')}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** The reference or the kind of a row, and what stands below it. */
export function kindOf(row: Row): readonly [first: string, second: string, isRef: boolean] {
  const [word] = kindWords[row.kind];
  const [first = ''] = row.side ?? [];
  if (row.kind === 'finding') return [first, word.toLowerCase(), true];
  if (row.kind === 'flow') return [first, row.date?.slice(0, 4) ?? '', true];
  if (row.kind === 'case' || row.kind === 'event') return [word, first, false];
  if (row.kind === 'penalty') return [word, row.side?.at(-1) ?? '', false];
  return row.kind === 'source' ? [`${word},`, first, false] : [word, '', false];
}

/** What stands beside a row: the figure, then its standing. */
export function besides(row: Row): readonly string[] {
  const side = row.side ?? [];
  if (row.kind === 'finding') return [];
  if (row.kind === 'penalty') return side.slice(0, -1);
  return ['case', 'event', 'flow', 'source'].includes(row.kind) ? side.slice(1) : side;
}

/** The standing of a row as the site marks it, if it has one. */
export function standingOf(row: Pick<Row, 'standing'>): HTMLElement[] {
  if (!row.standing) return [];
  const [mark, word] = row.standing;
  const made = element('span', 'standing', word);
  made.dataset['standing'] = mark;
  made.insertAdjacentHTML('afterbegin', standingMark(mark, 24).html);
  return [made];
}

/** A result as a row of the list. */
export function drawRow(row: Row): HTMLElement {
  const [first, second, isRef] = kindOf(row);
  const link = anchor(leadsTo(row.url, row.carried), ...pieces(row.title));
  link.dataset['result'] = row.kind;
  const also = row.name ? [element('small', '', 'also known as ', ...pieces(row.name))] : [];
  const text = row.text.length > 0 ? [element('p', '', ...pieces(row.text))] : [];
  const of = row.caseTitle === undefined ? [] : [element('small', '', row.caseTitle)];
  const side = besides(row);
  return element(
    'li',
    '',
    element('span', 'row-kind', element(isRef ? 'b' : 'span', isRef ? 'ref' : '', first), ' ', second),
    element('div', 'row-what', link, ...also, ...text, ...of),
    element(
      'p',
      'row-side',
      ...side.flatMap((each, i) => [
        i === 0 && row.kind !== 'provision' ? element('b', '', each) : element('span', '', each),
      ]),
      ...standingOf(row),
    ),
  );
}
