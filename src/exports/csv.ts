/** Beginnings that a spreadsheet takes for a formula. A number that is one goes as it is. */
const formula = /^[=+\-@\t\r]/;

/** The mark by which Excel knows UTF-8. */
export const byteOrderMark = '\uFEFF';

/** A table as comma-separated text (RFC 4180), with a header line. A text that a spreadsheet would run as a formula begins with an apostrophe. */
export function csv(columns: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): string {
  const cell = (value: string | number | undefined): string => {
    const text = typeof value === 'string' && formula.test(value) ? `'${value}` : String(value ?? '');
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
