import { onAddress, replaceAddress } from './address.ts';
import { foldOf } from './filter-fold.ts';

/** What a form of filters asks for, by the names of its fields; an empty value asks for nothing. */
export type Asked = ReadonlyMap<string, string>;

/** The fields that say how rows are shown and leave none out. */
const arranging: ReadonlySet<string> = new Set(['sort', 'view', 'top']);

/** A text to be asked for words: in lower case, one blank between words. */
export const plainText = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

const wordsOf = (typed: string): readonly string[] => plainText(typed).split(' ');

/** Whether a plain text has every word of what was typed, in any order. */
export const hasWords = (text: string, typed: string): boolean => wordsOf(typed).every((word) => text.includes(word));

/** What a row can be asked: its words, and its `data-` attributes, whose values are divided by `|`. */
export interface FilteredRow {
  readonly textContent: string;
  readonly dataset: Readonly<Record<string, string | undefined>>;
}

/** Whether a row is all that is asked for; `aside` names a field to be passed over. Texts are taken once, since rows do not change. */
export function rowFilter<Row extends FilteredRow>(
  rows: readonly Row[],
): (row: Row, asked: Asked, aside?: string) => boolean {
  const texts = new Map(rows.map((row) => [row, plainText(row.textContent)]));
  // What is asked is the same for row after row.
  let [typed, words]: [string, readonly string[]] = ['', []];
  const has = (text: string, value: string): boolean => {
    if (value !== typed) [typed, words] = [value, wordsOf(value)];
    return words.every((word) => text.includes(word));
  };
  return (row, asked, aside) =>
    [...asked].every(([name, value]) => {
      if (value === '' || name === aside || arranging.has(name)) return true;
      return name === 'words'
        ? has(texts.get(row) ?? '', value)
        : row.dataset[name]?.split('|').includes(value) === true;
    });
}

/** The field of a form that has a name, where it is a plain one. */
export function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement | undefined {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field : undefined;
}

/** Gives a field a value; a choice keeps its own where it has no such option. */
export function fill(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  if (field instanceof HTMLInputElement || [...field.options].some((option) => option.value === value))
    // What is typed is short; what another page asks for may be a list.
    field.value = field.hidden ? value : value.slice(0, 100);
}

/** Shows a form of filters and keeps it, its page and the address in step: `apply` is told what the form asks for. */
export function filterForm(form: HTMLFormElement, apply: (asked: Asked) => void): void {
  const sayNarrowing = foldOf(form);
  const tell = (): void => {
    const asked = new Map(
      [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value.trim() : '']),
    );
    apply(asked);
    sayNarrowing([...asked].filter(([name, value]) => value !== '' && !arranging.has(name)).length);
    replaceAddress({ params: Object.fromEntries(asked) });
  };
  form.hidden = false;
  form.addEventListener('input', tell);
  form.querySelector('[type="reset"]')?.addEventListener('click', () => {
    // The fields are emptied once the click is over.
    setTimeout(tell);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  onAddress(({ searchParams }) => {
    form.reset();
    for (const [name, value] of searchParams) {
      const field = fieldOf(form, name);
      if (field) fill(field, value);
    }
    tell();
  });
}
