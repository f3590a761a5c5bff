import { fieldOf } from '../../browser/filter.ts';
import type { AxisPiece } from '../../charts/time/scale.ts';
import { type ViewState, daysOf, isWhole, partBetween } from './view-state.client.ts';
import { isoDay } from '../../schema/day.ts';

const checked = (form: HTMLFormElement, name: string): readonly string[] =>
  [...form.querySelectorAll<HTMLInputElement>(`[name="${name}"]:checked`)].map((box) => box.value);

/** What the form says, with the years only when it was one of them that was changed. */
export function readForm(
  form: HTMLFormElement,
  before: ViewState,
  changed: string,
  axis: readonly AxisPiece[],
  least: number,
): ViewState {
  const text = (name: string): string => fieldOf(form, name)?.value ?? '';
  const years = changed === 'from' || changed === 'to';
  return {
    ...before,
    by: checked(form, 'by').includes('kind') ? 'kind' : 'case',
    words: text('words').trim(),
    cases: checked(form, 'case'),
    kinds: checked(form, 'kind'),
    topic: text('topic'),
    part: years ? partBetween(axis, text('from'), text('to'), least) : before.part,
  };
}

/** Puts a choice into the form. */
export function fillForm(form: HTMLFormElement, choice: ViewState, axis: readonly AxisPiece[]): void {
  const put = (name: string, value: string): void => {
    const found = fieldOf(form, name);
    if (found && found.value !== value && document.activeElement !== found) found.value = value;
  };
  const tick = (name: string, values: readonly string[]): void => {
    for (const box of form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`))
      box.checked = values.includes(box.value);
  };
  const chosen = (name: string, values: readonly string[]): void => {
    const said = form.querySelector(`[data-chosen="${name}"]`);
    if (said) said.textContent = values.length === 0 ? 'all' : String(values.length);
  };
  tick('by', [choice.by]);
  tick('case', choice.cases);
  tick('kind', choice.kinds);
  chosen('case', choice.cases);
  chosen('kind', choice.kinds);
  put('words', choice.words);
  put('topic', choice.topic);
  const days = daysOf(axis, choice.part);
  const known = (name: string, day: number): string => {
    const year = isoDay(day).slice(0, 4);
    return form.querySelector(`[name="${name}"] option[value="${year}"]`) ? year : '';
  };
  put('from', isWhole(choice) ? '' : known('from', days.from));
  put('to', isWhole(choice) ? '' : known('to', days.to - 1));
}
