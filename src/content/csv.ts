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

function cellsOf(text: string): { rows: Cell[][]; openQuote: Place | undefined } {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let column = 1;
  let start: Place = { line, column };
  const endCell = (): void => {
    row.push({ text: cell, ...start });
    cell = '';
  };
  for (let i = 0; i < text.length; i++) {
    const ch = text.charAt(i);
    if (quoted && ch === '"' && text[i + 1] === '"') {
      cell += '"';
      i++;
      column++;
    } else if (ch === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (ch === ',' && !quoted) {
      endCell();
      start = { line, column: column + 1 };
    } else if (ch === '\n' && !quoted) {
      endCell();
      rows.push(row);
      row = [];
      start = { line: line + 1, column: 1 };
    } else cell += ch;
    if (ch === '\n') {
      line++;
      column = 1;
    } else column++;
  }
  if (cell !== '' || row.length > 0) {
    endCell();
    rows.push(row);
  }
  return { rows, openQuote: quoted ? start : undefined };
}

/** Reads comma-separated text with a header line (RFC 4180). */
export function readCsv(text: string): CsvText {
  const { rows, openQuote } = cellsOf(text);
  const [header = [], ...body] = rows.filter((row) => row.length > 1 || row[0]?.text !== '');
  const names = header.map((cell) => cell.text);
  const faults: ({ rule: string; clause: string } & Place)[] = [];
  if (openQuote) faults.push({ rule: 'bad-csv', clause: 'a quote opened here is never closed', ...openQuote });
  for (const row of body) {
    if (row.length === names.length) continue;
    const [first] = row;
    faults.push({
      rule: 'cells',
      clause: `this row has ${String(row.length)} cells, the header has ${String(names.length)}; give each column a cell, empty if need be`,
      line: first?.line ?? 1,
      column: first?.column ?? 1,
    });
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
