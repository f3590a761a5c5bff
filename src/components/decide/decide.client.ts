import { styleSheet } from '../../browser/brought.ts';
import { element } from '../../browser/dom.ts';
import { store, stored } from '../../browser/storage.ts';
import { counted } from '../../model/say/count.ts';

/** "Decide it yourself": keeps the answers on the device and sets them beside the outcome, which is fetched only then. */
const form = document.querySelector<HTMLFormElement>('form[data-decide]');

type Answers = Readonly<Record<string, readonly string[]>>;

const key = `casebook.decide.${form?.dataset['decide'] ?? ''}`;

/** What was kept; nothing where that is something else. */
const kept = (): Answers =>
  Object.fromEntries(
    Object.entries(stored(key) ?? {}).map(([name, values]: [string, unknown]) => [
      name,
      Array.isArray(values) ? values.filter((value): value is string => typeof value === 'string') : [],
    ]),
  );

const inputs = [...(form?.querySelectorAll<HTMLInputElement>('input[data-scripted]') ?? [])];

function answered(): Answers {
  const answers: Record<string, string[]> = {};
  for (const { name, value, checked } of inputs) if (checked) (answers[name] ??= []).push(value);
  return answers;
}

/** Marks what was chosen in the outcome, and says of each question how the answers stand to what was decided. */
function mark(outcome: HTMLElement, answers: Answers): void {
  for (const part of outcome.querySelectorAll<HTMLElement>('.decide-answer')) {
    const options = [...part.querySelectorAll<HTMLElement>('[data-option]')];
    let [right, wrong] = [0, 0];
    for (const option of options) {
      const chosen = answers[option.dataset['answer'] ?? '']?.includes(option.dataset['option'] ?? '') === true;
      const decided = option.dataset['right'] === 'true';
      const place = option.querySelector('[data-yours]');
      option.classList.toggle('yours', chosen);
      if (place)
        place.textContent = chosen
          ? decided
            ? 'your answer, as decided'
            : 'your answer'
          : decided
            ? 'as decided'
            : '';
      if (chosen && decided) right++;
      else if (chosen) wrong++;
    }
    const all = options.filter((option) => option.dataset['right'] === 'true').length;
    const score =
      right + wrong === 0
        ? 'You left this open.'
        : `You marked ${String(right)} of ${counted(all, part.dataset['one'] ?? '', part.dataset['many'])}${wrong > 0 ? `, and ${counted(wrong, 'other', 'others')}` : ''}.`;
    part.querySelector('h3')?.after(element('p', 'decide-score', score));
  }
}

/** Brings the style sheets of a fetched page that this page has not: what is taken out of the one is dressed as there. */
const dressAs = (page: Document): Promise<unknown> =>
  Promise.all(
    [...page.querySelectorAll('link[rel="stylesheet"]')]
      .map((sheet) => sheet.getAttribute('href') ?? '')
      .filter((href) => !document.querySelector(`link[rel="stylesheet"][href="${CSS.escape(href)}"]`))
      .map(styleSheet),
  );

async function reveal(form: HTMLFormElement): Promise<void> {
  const said = form.querySelector<HTMLElement>('[data-decide-said]');
  const place = document.querySelector<HTMLElement>('[data-decide-outcome]');
  const at = form.dataset['outcome'] ?? '';
  try {
    const response = await fetch(at);
    if (!response.ok) throw new Error(String(response.status));
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const outcome = page.querySelector<HTMLElement>('[data-answers]');
    if (!outcome || !place) throw new Error('no outcome');
    await dressAs(page);
    mark(outcome, answered());
    place.replaceChildren(document.adoptNode(outcome));
    if (said) said.textContent = '';
    const head = place.querySelector<HTMLElement>('h2');
    head?.focus();
    head?.scrollIntoView();
  } catch {
    if (said)
      said.textContent = 'The outcome could not be fetched. Your answers are kept; try again, or follow the link.';
    const plain = form.querySelector<HTMLElement>('[data-decide-plain]');
    if (plain) plain.hidden = false;
  }
}

if (form) {
  const before = kept();
  for (const input of inputs) {
    input.hidden = false;
    input.checked = before[input.name]?.includes(input.value) === true;
  }
  form.classList.add('answers');
  const plain = form.querySelector<HTMLElement>('[data-decide-plain]');
  const actions = form.querySelector<HTMLElement>('[data-decide-actions]');
  if (plain) plain.hidden = true;
  if (actions) actions.hidden = false;
  const said = form.querySelector<HTMLElement>('[data-decide-said]');
  if (said && Object.values(before).some((values) => values.length > 0))
    said.textContent = 'Your answers from before are marked. They are kept on this device only.';
  form.addEventListener('change', () => {
    store(key, answered());
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void reveal(form);
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const input of inputs) input.checked = false;
    store(key, undefined);
    document.querySelector('[data-decide-outcome]')?.replaceChildren();
    if (said) said.textContent = 'Answers taken back.';
    inputs[0]?.focus();
  });
}
