import type { Path } from './document.ts';
import type { Place } from './fault.ts';

/** A CSV file as records of text, with the place of each cell. Path: `[row, column name]`, rows from 0. */
export interface CsvText {
  readonly raw: readonly Readonly<Record<string, string>>[];
  readonly at: (path: Path) => Place;
  readonly faults: readonly ({ readonly rule: string; readonly clause: string } & Place)[];
}

interface Cell extends Place {
  readonly text: string;
}

function cellsOf(text: string): { rows: Cell[][]; openQuote: Place | undefined; strayQuotes: Place[] } {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let column = 1;
  let start: Place = { line, column };
  let closed = false;
  const strayQuotes: Place[] = [];
  const endCell = (): void => {
    row.push({ text: cell, ...start });
    cell = '';
    closed = false;
  };
  for (let i = 0; i < text.length; i++) {
    const ch = text.charAt(i);
    if (quoted && ch === '"' && text[i + 1] === '"') {
      cell += '"';
      i++;
      column++;
    } else if (ch === '"' && (quoted || (cell === '' && !closed))) {
      closed = quoted;
      quoted = !quoted;
    } else if (ch === ',' && !quoted) {
      endCell();
      start = { line, column: column + 1 };
    } else if (ch === '\n' && !quoted) {
      endCell();
      rows.push(row);
      row = [];
      start = { line: line + 1, column: 1 };
    } else {
      if (!quoted && (ch === '"' || closed)) strayQuotes.push({ line, column });
      cell += ch;
    }
    if (ch === '\n') {
      line++;
      column = 1;
    } else column++;
  }
  if (cell !== '' || row.length > 0) {
    endCell();
    rows.push(row);
  }
  return { rows, openQuote: quoted ? start : undefined, strayQuotes };
}

/** Reads comma-separated text with a header line (RFC 4180). */
export function readCsv(text: string): CsvText {
  const { rows, openQuote, strayQuotes } = cellsOf(text);
  const [header = [], ...body] = rows.filter((row) => row.length > 1 || row[0]?.text !== '');
  const names = header.map((cell) => cell.text);
  const faults: ({ rule: string; clause: string } & Place)[] = [];
  const say = (clause: string, at: Place | undefined, rule = 'bad-csv'): void => {
    faults.push({ rule, clause, line: at?.line ?? 1, column: at?.column ?? 1 });
  };
  if (openQuote) say('a quote opened here is never closed', openQuote);
  const [stray] = strayQuotes;
  if (stray)
    say(
      'a quote mark stands beside other letters here; put the whole cell in quotes, and write each quote mark in it twice',
      stray,
    );
  if (names.length === 1 && /[;\t]/.test(names[0] ?? '')) {
    say('columns are parted by commas; save the file as comma-separated', header[0]);
    return { raw: [], at: () => ({ line: 1, column: 1 }), faults };
  }
  for (const [index, cell] of header.entries()) {
    if (cell.text.trim() === '') say('a column has no name; name it or take it out', cell);
    else if (names.indexOf(cell.text) < index) say(`the column "${cell.text}" stands twice; keep one`, cell);
  }
  if (body.length === 0) say('has a header and no rows; put them back, or take the file out', header[0]);
  for (const row of body) {
    if (row.length === names.length) continue;
    const remedy =
      row.length > names.length
        ? 'a cell that holds a comma stands in double quotes: "£80,000"'
        : 'give each column a cell, empty if need be';
    say(`this row has ${String(row.length)} cells, the header has ${String(names.length)}; ${remedy}`, row[0], 'cells');
  }
  // An empty cell says nothing, as a key left out does elsewhere.
  const raw = body.map((row) =>
    Object.fromEntries(
      names.flatMap((name, i) => {
        const { text: cell = '' } = row[i] ?? {};
        return cell === '' ? [] : [[name, cell]];
      }),
    ),
  );
  const at = ([index = 0, name]: Path): Place => {
    const row = body[Number(index)] ?? header;
    const cell = row[Math.max(0, names.indexOf(String(name)))] ?? row[0];
    return { line: cell?.line ?? 1, column: cell?.column ?? 1 };
  };
  return { raw, at, faults };
}
