/** Fills in the reader's own day where a citation says when a thing was read, in its words and in what is copied. */
const today = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date());
for (const place of document.querySelectorAll<HTMLElement>('[data-accessed]')) {
  const placeholder = place.textContent;
  place.textContent = today;
  const button = place.closest('.cite-line')?.querySelector<HTMLButtonElement>('button[data-copy]');
  if (button) button.dataset['copy'] = (button.dataset['copy'] ?? '').replace(placeholder, today);
}
