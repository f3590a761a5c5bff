import * as words from '../model/say/interface-words.ts';
import { button } from './dom.ts';

/**
 * Gives a form of filters the button behind which its fields stand on a phone (`folding.css`), or takes the fold that it
 * stands in already.
 *
 * @returns says on it how many fields narrow what is shown
 */
export function foldOf(form: HTMLFormElement): (narrowing: number) => void {
  const say =
    (on: Element) =>
    (narrowing: number): void => {
      on.textContent = words.narrowBy(narrowing);
    };
  const own = form.closest('details')?.querySelector('summary');
  if (own) return say(own);
  const opener = button(
    words.narrow,
    () => {
      opener.ariaExpanded = String(!form.classList.toggle('folded'));
    },
    'unfolds',
  );
  opener.ariaExpanded = 'false';
  form.classList.add('folded');
  form.before(opener);
  return say(opener);
}
