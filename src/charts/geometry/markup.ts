/** Markup that is safe to put into a page. */
export interface Html {
  readonly html: string;
}

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);

type Value = string | number | Html | readonly Html[] | false | undefined;

function say(value: Value): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string') return escape(value);
  if (typeof value === 'number') return String(Math.round(value * 10) / 10);
  return 'html' in value ? value.html : value.map(({ html }) => html).join('');
}

/** Markup from a template: what is put into it is escaped unless it is markup itself; numbers have one decimal at most. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Html => ({
  html: parts.reduce((text, part, index) => text + say(values[index - 1]) + part),
});

/** The same for a drawing, under a name whose templates stay as they are written: in a picture blanks are text. */
export const svg: typeof html = (parts, ...values) => html(parts, ...values);

/** Classes of which some may not hold. */
export const classes = (...names: readonly (string | false | null | undefined)[]): string =>
  names.filter((name) => typeof name === 'string' && name !== '').join(' ');
