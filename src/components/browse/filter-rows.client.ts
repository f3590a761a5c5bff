import { filterForm, rowFilter } from '../../browser/filter.ts';

/** Filters the rows of a page's tables by what a form asks for, and takes the others out of the pictures. */
const form = document.querySelector<HTMLFormElement>('form[data-filter]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
const drawn = [...document.querySelectorAll<SVGElement>('svg [data-flow], svg [data-actor]')];
const fits = rowFilter(rows);

if (form)
  filterForm(form, (asked) => {
    for (const row of rows) row.hidden = !fits(row, asked);
    const shown = rows.filter((row) => !row.hidden);
    for (const section of document.querySelectorAll<HTMLElement>('.flow-map, .actor-group'))
      section.hidden = !shown.some((row) => section.contains(row));
    const ids = new Set(shown.flatMap(({ dataset: { flow, from, to } }) => [flow, from, to]));
    for (const part of drawn) part.classList.toggle('off', !ids.has(part.dataset['flow'] ?? part.dataset['actor']));
    const said = form.querySelector('[data-count]');
    if (said)
      said.textContent =
        shown.length === 0
          ? 'None fits; take a word or a choice away.'
          : `${String(shown.length)} of ${String(rows.length)}`;
  });
