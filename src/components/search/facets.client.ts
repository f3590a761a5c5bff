import { button, element } from '../../browser/dom.ts';
import { byCount, facetNames, facetWords } from '../../model/case/facets.ts';
import { kinds, type Kind } from '../../search/index-file.ts';
import type { View } from '../../search/view.ts';
import type { Found } from './worker-messages.client.ts';
import { kindWords } from './result-rows.client.ts';
import * as words from '../../model/say/interface-words.ts';

/** So many values of a facet are listed; the rest stand behind "more". */
const listed = 6;

function row(label: string, count: number, current: boolean, choose: () => void, key: string): HTMLElement {
  const made = button(`${label} `, choose);
  made.append(element('span', '', String(count)));
  made.dataset['key'] = key;
  made.setAttribute('aria-pressed', String(current));
  made.disabled = count === 0 && !current;
  return made;
}

function group(name: string, className: string, rows: readonly HTMLElement[], most = rows.length): HTMLElement {
  const heading = element('h2', '', name);
  heading.id = `narrow-${name.toLowerCase().replaceAll(' ', '-')}`;
  const made = element('div', `narrow-group ${className}`, heading, ...rows.slice(0, most));
  made.setAttribute('role', 'group');
  made.setAttribute('aria-labelledby', heading.id);
  const rest = rows.slice(most);
  if (rest.length === 0) return made;
  const more = element('details', '', element('summary', '', `${String(rest.length)} more`), ...rest);
  more.open = rest.some((each) => each.getAttribute('aria-pressed') === 'true');
  made.append(more);
  return made;
}

/** The kinds, in one group. */
function kindGroup(found: Found, view: View, change: (view: Partial<View>) => void): HTMLElement {
  const all = Object.values(found.kinds).reduce((sum, count) => sum + count, 0);
  const choose = (kind: Kind | '') => (): void => {
    change({ kind: view.kind === kind ? '' : kind });
  };
  return group('Kind', 'kinds-group', [
    row('Everything', all, view.kind === '', choose(''), 'kind'),
    ...kinds.map((kind) =>
      row(kindWords[kind][1], found.kinds[kind] ?? 0, view.kind === kind, choose(kind), `kind ${kind}`),
    ),
  ]);
}

/** Draws what results can be narrowed by, with counts, and keeps the focus where it was. */
export function drawFacets(room: HTMLElement, found: Found, view: View, change: (view: Partial<View>) => void): void {
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['key'] : undefined;
  const open = room.querySelector<HTMLElement>('.narrow-rest')?.dataset['open'] ?? 'no';
  const rest = element('div', 'narrow-rest');
  rest.id = 'narrow-rest';
  rest.dataset['open'] = open;
  for (const facet of facetNames) {
    const choices = found.choices.filter((each) => each.facet === facet).sort(byCount(facet));
    if (choices.length === 0) continue;
    const rows = choices.map(({ label, slug, count }) => {
      const current = view.facets[facet] === slug;
      const choose = (): void => {
        const { [facet]: _, ...others } = view.facets;
        change({ facets: current ? others : { ...others, [facet]: slug } });
      };
      return row(label, count, current, choose, `${facet} ${slug}`);
    });
    // The chosen value stays in sight.
    rows.sort(
      (a, b) => Number(b.getAttribute('aria-pressed') === 'true') - Number(a.getAttribute('aria-pressed') === 'true'),
    );
    rest.append(group(facetWords[facet], '', rows, listed));
  }
  const toggle = button(
    words.narrowBy(Object.keys(view.facets).length),
    () => {
      rest.dataset['open'] = rest.dataset['open'] === 'yes' ? 'no' : 'yes';
      toggle.setAttribute('aria-expanded', String(rest.dataset['open'] === 'yes'));
    },
    'narrow-open',
  );
  toggle.setAttribute('aria-controls', rest.id);
  toggle.setAttribute('aria-expanded', String(open === 'yes'));
  room.replaceChildren(kindGroup(found, view, change), toggle, rest);
  if (focused !== undefined)
    [...room.querySelectorAll<HTMLElement>('[data-key]')].find((each) => each.dataset['key'] === focused)?.focus();
}
