import { fieldOf, fill, filterForm, rowFilter, type Asked } from '../../browser/filter.ts';

/** Narrows and orders the cases of a page, as a list or as a table, and keeps the address; without it all are there. */
const root = document.querySelector<HTMLElement>('[data-cases]');
const fields = root?.querySelector('form');
const saying = root?.querySelector<HTMLElement>('.case-said');

const compare: Readonly<Record<string, (a: HTMLElement, b: HTMLElement) => number>> = {
  old: (a, b) => ((a.dataset['date'] ?? '') < (b.dataset['date'] ?? '') ? -1 : 1),
  sum: (a, b) => Number(b.dataset['sum']) - Number(a.dataset['sum']),
  people: (a, b) => Number(b.dataset['people']) - Number(a.dataset['people']),
  title: (a, b) => (a.dataset['title'] ?? '').localeCompare(b.dataset['title'] ?? '', 'en-GB'),
};

function start(root: HTMLElement, form: HTMLFormElement, said: HTMLElement): void {
  const bodies = [...root.querySelectorAll<HTMLElement>('.case-list > ul, .case-table tbody')].map((body) => ({
    body,
    rows: [...body.querySelectorAll<HTMLElement>('[data-case]')],
  }));
  const list = bodies[0]?.rows ?? [];
  const fits = rowFilter(list);
  const status = said.querySelector('[role="status"]');
  const timeline = said.querySelector<HTMLAnchorElement>('[data-timeline]');
  const all = said.querySelector('button');
  const whole = timeline?.getAttribute('href') ?? '';

  /** Says of each value how many cases have it of those that the other filters leave. */
  const count = (asked: Asked): void => {
    for (const select of form.querySelectorAll('select'))
      for (const option of select.options) {
        if (option.dataset['label'] === undefined) continue;
        const own = new Map([[select.name, option.value]]);
        const having = list.filter((row) => fits(row, asked, select.name) && fits(row, own)).length;
        option.textContent = `${option.dataset['label']} (${String(having)})`;
        option.disabled = having === 0 && !option.selected;
      }
  };

  filterForm(form, (asked) => {
    const shown = list.filter((row) => fits(row, asked)).map((row) => row.dataset['case'] ?? '');
    const order = compare[asked.get('sort') ?? ''];
    for (const { body, rows } of bodies) {
      body.append(...(order ? [...rows].sort(order) : rows));
      for (const row of rows) row.hidden = !shown.includes(row.dataset['case'] ?? '');
    }
    root.dataset['view'] = asked.get('view') === 'table' ? 'table' : 'list';
    count(asked);
    const some = shown.length < list.length;
    if (status)
      status.textContent =
        shown.length === 0
          ? 'None is all of that; take a word or a choice away.'
          : `${String(shown.length)} of ${String(list.length)} cases`;
    if (timeline) {
      timeline.hidden = shown.length === 0;
      timeline.href = some ? `${whole}?case=${shown.join(',')}` : whole;
    }
    if (all) all.hidden = !some;
  });
  said.hidden = false;
  all?.addEventListener('click', () => {
    const kept = new FormData(form);
    form.reset();
    for (const name of ['sort', 'view']) {
      const [field, value] = [fieldOf(form, name), kept.get(name)];
      if (field && typeof value === 'string') fill(field, value);
    }
    form.dispatchEvent(new Event('input'));
    form.querySelector('input')?.focus();
  });
}

if (root && fields && saying) start(root, fields, saying);
