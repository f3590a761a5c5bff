import { button, element } from '../../browser/dom.ts';
import * as words from '../../model/say/interface-words.ts';

/** The keys that a page answers to: where, which, and what they do. A part that a page has not is left out. */
const lists: readonly (readonly [
  of: string,
  where: string,
  keys: readonly (readonly [keys: readonly string[], does: string])[],
])[] = [
  [
    'On every page',
    'body',
    [
      [['/', 'Ctrl K'], 'search, and what can be done with the page'],
      [['?'], 'this list'],
      [['Esc'], 'close what is open'],
    ],
  ],
  [
    'In a list of results',
    'body',
    [
      [['↑', '↓'], 'choose'],
      [['↵'], 'open'],
    ],
  ],
  [
    'In a diagram of flows',
    'figure[data-chart="flow"]',
    [
      [['←', '→'], 'the step before, the next step'],
      [['+', '−', '0'], 'enlarge, make smaller, show all, where it can be enlarged'],
    ],
  ],
  [
    'On a timeline',
    'figure[data-chart="timeline"], .time-tool',
    [
      [['←', '→'], 'the event before, the next event'],
      [['↵'], 'open the event'],
    ],
  ],
];

const dialog = element('dialog', 'palette keys');

function build(): void {
  const heading = element('h2', '', 'Keys');
  heading.id = 'keys-heading';
  const close = button(words.close, () => {
    dialog.close();
  });
  const shown = lists.filter(([, where]) => document.querySelector(where));
  dialog.append(
    element('div', 'palette-head', heading, close),
    ...shown.flatMap(([of, , keys]) => [
      element('h3', 'palette-group', of),
      element(
        'dl',
        'keys-list',
        ...keys.flatMap(([names, does]) => [
          element('dt', '', ...names.map((name) => element('kbd', '', name))),
          element('dd', '', does),
        ]),
      ),
    ]),
  );
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.addEventListener('click', (event) => {
    // A press beside its content closes it.
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
}

/** Opens the list of the keys, over the page; made when it is first asked for. */
export function openKeyList(): void {
  if (!dialog.isConnected) build();
  if (!dialog.open) dialog.showModal();
}
