/** Narrows and orders the cases of a page, as a list or as a table, and keeps the address; without it all are there. */
const root = document.querySelector<HTMLElement>('[data-cases]');
const fields = root?.querySelector('form');
const saying = root?.querySelector<HTMLElement>('.case-said');

type Asked = ReadonlyMap<string, string>;

/** Facets are told from the other fields by this. */
const others: ReadonlySet<string> = new Set(['words', 'sort', 'view']);

const compare: Readonly<Record<string, (a: HTMLElement, b: HTMLElement) => number>> = {
  old: (a, b) => ((a.dataset['date'] ?? '') < (b.dataset['date'] ?? '') ? -1 : 1),
  sum: (a, b) => Number(b.dataset['sum']) - Number(a.dataset['sum']),
  people: (a, b) => Number(b.dataset['people']) - Number(a.dataset['people']),
  title: (a, b) => (a.dataset['title'] ?? '').localeCompare(b.dataset['title'] ?? '', 'en-GB'),
};

function start(root: HTMLElement, form: HTMLFormElement, said: HTMLElement): void {
  const bodies = [...root.querySelectorAll<HTMLElement>('.case-list > ul, .case-table tbody')];
  const rows = bodies.map((body) => [...body.querySelectorAll<HTMLElement>('[data-case]')]);
  const [list = []] = rows;
  const texts = new Map(
    list.map((row) => [row.dataset['case'] ?? '', row.textContent.toLowerCase().replace(/\s+/g, ' ')]),
  );
  const values = new Map(
    list.map((row) => [row.dataset['case'] ?? '', new Set((row.dataset['values'] ?? '').split(' '))]),
  );
  const status = said.querySelector('[role="status"]');
  const timeline = said.querySelector<HTMLAnchorElement>('[data-timeline]');
  const all = said.querySelector('button');
  const whole = timeline?.getAttribute('href') ?? '';

  /** Whether a case is what is asked for, one facet left aside. */
  const fits = (id: string, asked: Asked, aside?: string): boolean =>
    [...asked].every(([name, value]) => {
      if (value === '' || name === aside || name === 'sort' || name === 'view') return true;
      if (name !== 'words') return values.get(id)?.has(`${name}:${value}`) === true;
      return value
        .toLowerCase()
        .split(/\s+/)
        .every((word) => texts.get(id)?.includes(word) === true);
    });

  const count = (asked: Asked): void => {
    for (const select of form.querySelectorAll('select')) {
      if (others.has(select.name)) continue;
      const left = [...values.keys()].filter((id) => fits(id, asked, select.name));
      for (const option of select.options) {
        if (option.value === '') continue;
        const having = left.filter((id) => values.get(id)?.has(`${select.name}:${option.value}`) === true).length;
        option.textContent = `${option.dataset['label'] ?? ''} (${String(having)})`;
        option.disabled = having === 0 && !option.selected;
      }
    }
  };

  const apply = (): void => {
    const asked: Asked = new Map(
      [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value.trim() : '']),
    );
    const shown = list.map((row) => row.dataset['case'] ?? '').filter((id) => fits(id, asked));
    bodies.forEach((body, i) => {
      const own = rows[i] ?? [];
      const order = compare[asked.get('sort') ?? ''];
      body.append(...(order ? [...own].sort(order) : own));
      for (const row of own) row.hidden = !shown.includes(row.dataset['case'] ?? '');
    });
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
    const url = new URL(location.href);
    for (const [name, value] of asked) {
      if (value === '') url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    history.replaceState(history.state, '', url);
  };

  const read = (): void => {
    form.reset();
    for (const [name, value] of new URL(location.href).searchParams) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = value.slice(0, 100);
      // A value that is no option leaves the choice as it was.
      if (field instanceof HTMLSelectElement && [...field.options].some((option) => option.value === value))
        field.value = value;
    }
    apply();
  };

  form.hidden = false;
  said.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  all?.addEventListener('click', () => {
    const kept = new FormData(form);
    form.reset();
    for (const name of ['sort', 'view']) {
      const field = form.elements.namedItem(name);
      const value = kept.get(name);
      if (field instanceof HTMLSelectElement && typeof value === 'string') field.value = value;
    }
    apply();
    form.querySelector('input')?.focus();
  });
  addEventListener('popstate', read);
  read();
}

if (root && fields && saying) start(root, fields, saying);
