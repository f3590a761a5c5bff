import { filterForm, rowFilter } from '../../browser/filter.ts';

/** Filters the rows of a page's tables by what a form asks for. */
const form = document.querySelector<HTMLFormElement>('form[data-filter]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
const fits = rowFilter(rows);

const folds = [...document.querySelectorAll<HTMLDetailsElement>('.shelf, .shelf-more')];
const atRest = new Set(folds.filter(({ open }) => open));
let narrowed = false;

/** Opens every fold while something is asked for, so that what fits is seen; then each is as it was at first. */
function openFolds(asking: boolean): void {
  if (asking === narrowed) return;
  narrowed = asking;
  for (const fold of folds) {
    fold.open = asking || atRest.has(fold);
    // How many more there are is not true of what is narrowed.
    const line = fold.matches('.shelf-more') ? fold.querySelector('summary') : undefined;
    if (line) line.hidden = asking;
  }
}

if (form)
  filterForm(form, (asked) => {
    openFolds([...asked.values()].some((value) => value !== ''));
    for (const row of rows) row.hidden = !fits(row, asked);
    const shown = rows.filter((row) => !row.hidden);
    for (const section of document.querySelectorAll<HTMLElement>('.shelf, .shelf-more'))
      section.hidden = !shown.some((row) => section.contains(row));
    const said = form.querySelector('[data-count]');
    if (said)
      said.textContent =
        shown.length === 0
          ? 'None fits; take a word or a choice away.'
          : `${String(shown.length)} of ${String(rows.length)}`;
  });
