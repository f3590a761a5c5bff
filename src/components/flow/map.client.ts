import { replaceAddress } from '../../browser/address.ts';
import { anchor, closest } from '../../browser/dom.ts';
import { Highlighter, type Row } from './highlight.client.ts';

/** Makes a map across cases answer: press a flow or an actor and it says what that is, and where it is told. */
function answer(section: HTMLElement): void {
  const figure = section.querySelector<HTMLElement>('figure');
  const say = section.querySelector<HTMLElement>('.map-say');
  if (!figure || !say) return;
  const rows = [...section.querySelectorAll<HTMLElement>('tr[data-flow]')].map((element): Row => {
    const { flow = '', from = '', to = '' } = element.dataset;
    return { id: flow, from, to, judged: [], element };
  });
  const highlighter = new Highlighter(figure, rows, (id) => id);
  let chosen: { readonly flow?: string; readonly actor?: string } = {};

  const flowsOf = ({ flow, actor }: typeof chosen): ReadonlySet<string> =>
    flow !== undefined
      ? new Set([flow])
      : new Set(rows.flatMap((row) => (row.from === actor || row.to === actor ? [row.id] : [])));
  const light = (what: typeof chosen): void => {
    const flows = flowsOf(what);
    if (flows.size === 0) highlighter.restore();
    else highlighter.show(flows, what.actor === undefined ? [] : [what.actor]);
  };
  const numbers = (list: readonly Row[]): string =>
    list.length === 0
      ? 'nothing'
      : `flow ${list.map((row) => row.element.querySelector('td')?.textContent ?? '').join(', ')}`;
  const caption = (): readonly (Node | string)[] => {
    const { flow, actor } = chosen;
    const row = rows.find(({ id }) => id === flow);
    if (row) {
      const [number, what, much, when, wrong, where] = [...row.element.querySelectorAll('td')];
      const link = row.element.querySelector('th a')?.cloneNode(true) ?? '';
      const parts = [what, much, when, wrong]
        .map((cell) => cell?.textContent.trim() ?? '')
        .filter((text) => text !== '');
      return [
        `${number?.textContent ?? ''}. `,
        link,
        `: ${parts.join('; ')}. In `,
        ...[...(where?.childNodes ?? [])].map((node) => node.cloneNode(true)),
      ];
    }
    if (actor === undefined) return [say.dataset['idle'] ?? ''];
    const said = figure.querySelector(`[data-actor="${CSS.escape(actor)}"] .name`)?.textContent ?? actor;
    const name = anchor((figure.dataset['actorPage'] ?? '').replace('_', actor), said);
    const got = rows.filter((row) => row.to === actor);
    const gave = rows.filter((row) => row.from === actor);
    const cases = new Set(
      [...got, ...gave].map((row) => row.element.querySelector('td:last-child')?.textContent.trim()),
    );
    return [name, `: gets by ${numbers(got)}; passes on by ${numbers(gave)}; in ${[...cases].join(', ')}.`];
  };
  const choose = (what: typeof chosen): void => {
    chosen = what;
    light(chosen);
    say.replaceChildren(...caption());
    replaceAddress({ params: { flow: '', actor: '', ...what } });
  };
  const partOf = (event: Event): typeof chosen => {
    const { flow, actor } = closest(event, 'svg [data-flow], svg [data-actor]')?.dataset ?? {};
    return flow !== undefined ? { flow } : actor === undefined ? {} : { actor };
  };

  figure.classList.add('answers');
  say.hidden = false;
  figure.addEventListener('click', (event) => {
    if (closest(event, 'svg')) choose(partOf(event));
  });
  figure.addEventListener('pointerover', (event) => {
    const part = partOf(event);
    light(part.flow === undefined && part.actor === undefined ? chosen : part);
  });
  figure.addEventListener('pointerleave', () => {
    light(chosen);
  });
  figure.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') choose({});
  });
  for (const row of rows) {
    row.element.addEventListener('focusin', () => {
      light({ flow: row.id });
    });
    row.element.addEventListener('focusout', () => {
      light(chosen);
    });
  }
  const asked = new URL(location.href).searchParams;
  const [flow, actor] = [asked.get('flow'), asked.get('actor')];
  if (flow !== null && rows.some(({ id }) => id === flow)) choose({ flow });
  else if (actor !== null && rows.some((row) => row.from === actor || row.to === actor)) choose({ actor });
}

for (const section of document.querySelectorAll<HTMLElement>('.flow-map')) answer(section);
