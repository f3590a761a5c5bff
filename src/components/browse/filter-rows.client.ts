import { filterForm, rowFilter } from '../../browser/filter.ts';

/** Filters the rows of a page's tables by what a form asks for. */
const form = document.querySelector<HTMLFormElement>('form[data-filter]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
const fits = rowFilter(rows);

if (form)
  filterForm(form, (asked) => {
    for (const row of rows) row.hidden = !fits(row, asked);
    const shown = rows.filter((row) => !row.hidden);
    for (const section of document.querySelectorAll<HTMLElement>('.actor-group'))
      section.hidden = !shown.some((row) => section.contains(row));
    const said = form.querySelector('[data-count]');
    if (said)
      said.textContent =
        shown.length === 0
          ? 'None fits; take a word or a choice away.'
          : `${String(shown.length)} of ${String(rows.length)}`;
  });
