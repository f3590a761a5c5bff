import { reveal } from '../../browser/reveal.ts';

/** Opens on today, and leads from a date to its day of the year, or to the next one on which something is known to have happened. */
const dayForm = document.querySelector<HTMLFormElement>('form[data-on-day]');
const days = [...document.querySelectorAll<HTMLElement>('[data-day]')];

/** A day of the year, or the next one of which something is known; after the last one the year begins again. */
const dayFrom = (asked: string): HTMLElement | undefined =>
  days.find((day) => (day.dataset['day'] ?? '') >= asked) ?? days[0];

// Folded by month: the day that the address names is opened, or today's.
const named = (): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[id="${CSS.escape(location.hash.slice(1))}"]`);
const today = new Date();
const here =
  named() ?? dayFrom(`${String(today.getMonth() + 1).padStart(2, '0')}-${String(today.getDate()).padStart(2, '0')}`);
reveal(here);
here?.scrollIntoView({ block: 'center' });
addEventListener('hashchange', () => {
  reveal(named());
  named()?.scrollIntoView({ block: 'start' });
});

if (dayForm) {
  dayForm.hidden = false;
  const say = dayForm.querySelector('[data-count]');
  dayForm.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  dayForm.addEventListener('change', () => {
    const asked = dayForm.querySelector('input')?.value.slice(5) ?? '';
    if (asked === '') return;
    const found = dayFrom(asked);
    if (!found) return;
    location.hash = found.id;
    if (say)
      say.textContent =
        found.dataset['day'] === asked
          ? ''
          : `Nothing is known of that day; the next is ${found.querySelector('h3')?.textContent ?? ''}.`;
  });
}
