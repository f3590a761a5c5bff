/** Leads from a date to its day of the year, or to the next one on which something is known to have happened. */
const dayForm = document.querySelector<HTMLFormElement>('form[data-on-day]');
const days = [...document.querySelectorAll<HTMLElement>('[data-day]')];

if (dayForm) {
  dayForm.hidden = false;
  const say = dayForm.querySelector('[data-count]');
  dayForm.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  dayForm.addEventListener('change', () => {
    const asked = dayForm.querySelector('input')?.value.slice(5) ?? '';
    if (asked === '') return;
    const found = days.find((day) => (day.dataset['day'] ?? '') >= asked) ?? days[0];
    if (!found) return;
    location.hash = found.id;
    if (say)
      say.textContent =
        found.dataset['day'] === asked
          ? ''
          : `Nothing is known of that day; the next is ${found.querySelector('h3')?.textContent ?? ''}.`;
  });
}
