import { anchorOf, onAddress } from '../../browser/address.ts';
import { closest, element } from '../../browser/dom.ts';
import { type Asked, filterForm, rowFilter } from '../../browser/filter.ts';
import { drawEgo } from '../../charts/ego/draw.ts';
import { egoHeight, egoRows, egoWidth } from '../../charts/ego/layout.ts';
import { drawSquares } from '../../charts/ego/squares.ts';
import type { EgoFlow } from '../../charts/ego/stages.ts';
import { sayFlows } from '../../model/say/volume.ts';
import { isAmiss, type Wrong, wrongs } from '../../schema/standing.ts';

const page = document.querySelector<HTMLElement>('.flows-across');
const form = page?.querySelector<HTMLFormElement>('form');
const all = (where: string): readonly HTMLElement[] => [...(page?.querySelectorAll<HTMLElement>(where) ?? [])];

const rows = all('li[data-row]');
const pairs = [...(page?.querySelectorAll<HTMLDetailsElement>('details.pair') ?? [])];
const egos = all('.ego').map((element) => ({
  element,
  flows: JSON.parse(element.dataset['ego'] ?? '[]') as readonly EgoFlow[],
}));
const fits = rowFilter(rows);

/** A flow as its row says it. */
const flowOf = ({ dataset }: HTMLElement): { readonly wrong: Wrong | undefined } => ({
  wrong: wrongs.find((wrong) => wrong === dataset['standing']),
});
const said = (of: readonly HTMLElement[]): string => sayFlows(of.map(flowOf));

/** The drawings with the flows that are left; who has none goes, and all are as high as the tallest needs. */
function drawEgos(shown: ReadonlySet<string>): void {
  const left = egos.map(({ element, flows }) => ({ element, flows: flows.filter(({ id }) => shown.has(id)) }));
  const height = egoHeight(Math.max(1, ...left.map(({ flows }) => (flows.length === 0 ? 0 : egoRows(flows)))));
  for (const { element, flows } of left) {
    element.hidden = flows.length === 0;
    const svg = element.querySelector('svg');
    if (!svg || element.hidden) continue;
    svg.setAttribute('viewBox', `0 0 ${String(egoWidth)} ${String(height)}`);
    svg.setAttribute('height', String(height));
    svg.innerHTML = drawEgo(flows, height).html;
    const words = element.querySelector('p span');
    if (words) words.textContent = sayFlows(flows);
  }
}

/** The table with the numbers of what is left; rows and columns without a flow go. */
function fillTable(of: ReadonlyMap<string, readonly HTMLElement[]>): void {
  const ends = new Map<string, HTMLElement[]>();
  for (const [pair, own] of of) {
    const [from = '', to = ''] = pair.split('-');
    for (const key of [`from ${from}`, `to ${to}`]) ends.set(key, [...(ends.get(key) ?? []), ...own]);
  }
  for (const link of all('.from-to a[data-pair]')) {
    const own = of.get(link.dataset['pair'] ?? '') ?? [];
    link.hidden = own.length === 0;
    const number = link.querySelector('b');
    if (number) number.textContent = String(own.length);
    link
      .querySelector('svg')
      ?.replaceWith(
        document.createRange().createContextualFragment(drawSquares(own.map((flow) => flowOf(flow).wrong)).html),
      );
    link.ariaLabel = `${link.ariaLabel?.split(':')[0] ?? ''}: ${said(own)}`;
  }
  for (const row of all('.from-to tr[data-from]')) {
    const own = ends.get(`from ${row.dataset['from'] ?? ''}`) ?? [];
    row.hidden = own.length === 0;
    const sum = row.querySelector('[data-all]');
    const amiss = own.map(flowOf).filter(isAmiss).length;
    sum?.replaceChildren(
      String(own.length),
      ...(amiss > 0 ? [element('small', '', `, ${String(amiss)} called wrong`)] : []),
    );
  }
  for (const cell of all('.from-to [data-to]'))
    cell.hidden = (ends.get(`to ${cell.dataset['to'] ?? ''}`) ?? []).length === 0;
  for (const cell of all('.from-to tfoot [data-to]'))
    cell.textContent = String((ends.get(`to ${cell.dataset['to'] ?? ''}`) ?? []).length);
  for (const cell of all('.from-to tfoot [data-all]')) cell.textContent = String([...of.values()].flat().length);
}

function show(asked: Asked): void {
  const narrowed = [...asked.values()].some((value) => value !== '');
  const of = new Map<string, readonly HTMLElement[]>();
  for (const pair of pairs) {
    const own = [...pair.querySelectorAll<HTMLElement>('li[data-row]')];
    const left = own.filter((row) => fits(row, asked));
    for (const row of own) row.hidden = !left.includes(row);
    pair.hidden = left.length === 0;
    pair.open = narrowed && left.length > 0;
    const words = pair.querySelector('[data-said]');
    if (words) words.textContent = said(left);
    if (left.length > 0) of.set(pair.dataset['pair'] ?? '', left);
  }
  const shown = [...of.values()].flat();
  drawEgos(new Set(shown.map((row) => row.dataset['flow'] ?? '')));
  fillTable(of);
  for (const words of all('#pairs')) words.textContent = narrowed ? said(shown) : (words.dataset['all'] ?? '');
  for (const words of all('[data-count]'))
    words.textContent = narrowed ? `${String(shown.length)} of ${String(rows.length)}` : '';
  for (const none of all('.pairs-none')) none.hidden = shown.length > 0;
  for (const glances of all('.glances')) glances.hidden = narrowed;
  for (const reset of all('[type="reset"]')) reset.hidden = !narrowed;
}

if (page && form) {
  filterForm(form, show);
  // A number opens its list and no other.
  const open = (id: string): void => {
    if (pairs.some((pair) => pair.dataset['pair'] === id))
      for (const pair of pairs) pair.open = pair.dataset['pair'] === id;
    for (const link of all('.from-to a[data-pair]'))
      link.ariaCurrent = link.getAttribute('data-pair') === id ? 'true' : null;
  };
  page.addEventListener('click', (event) => {
    const pair = closest(event, '.from-to a[data-pair]')?.dataset['pair'];
    if (pair !== undefined) open(pair);
  });
  onAddress((url) => {
    const pair = anchorOf(url);
    if (pair !== '') open(pair);
    const flow = rows.find((row) => row.dataset['flow'] === url.searchParams.get('flow'));
    if (!flow) return;
    flow.classList.add('lit');
    const list = flow.closest('details');
    if (list) list.open = true;
    flow.scrollIntoView({ block: 'center' });
  });
}
