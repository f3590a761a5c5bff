import { parseDocument, stringify } from 'yaml';
import type { Redirect } from '../../schema/redirect.ts';
import type { Before, FileChange } from './change.ts';

const path = 'redirects.yaml';
const entriesOf = (before: Before): readonly Redirect[] =>
  (parseDocument(before.text(path)).toJS() as Redirect[] | null) ?? [];

/**
 * The address under which what stands at an address now was published: the same, or one below the former name of its
 * case; none where no reader has seen it.
 */
export function publishedAs(before: Before, at: string): string | undefined {
  if (before.published.has(at)) return at;
  return entriesOf(before)
    .flatMap(({ from, to }) => (to !== undefined && at.startsWith(to) ? [`${from}${at.slice(to.length)}`] : []))
    .find((each) => before.published.has(each));
}

const said = (entries: readonly Redirect[]): string => stringify(entries, { lineWidth: 110 });

/** An entry that leads below the page that moves leads to where it is now. */
const led =
  (from: string, to: string | undefined) =>
  (each: Redirect): Redirect =>
    to !== undefined && each.to?.startsWith(from) === true
      ? { ...each, to: `${to}${each.to.slice(from.length)}` }
      : each;

/** `content/redirects.yaml` with another entry; what led to the address that moves leads to where it is now. */
export function withRedirect(before: Before, entry: Redirect): FileChange {
  const text = before.text(path);
  const older = entriesOf(before);
  const moved = older.map(led(entry.from, entry.to));
  // Where an older entry leads below the page that moves, the whole list is written anew.
  const same = moved.every((each, index) => each === older[index]);
  const whole = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return {
    path,
    text: same && older.length > 0 ? `${whole}${said([entry])}` : said([...moved, entry]),
    say: `says what became of ${entry.from}`,
  };
}

/** `content/redirects.yaml` where an address moves that no reader has seen: only what leads to it changes. */
export function withMoved(before: Before, from: string, to: string): readonly FileChange[] {
  const older = entriesOf(before);
  const moved = older.map(led(from, to));
  return moved.every((each, index) => each === older[index])
    ? []
    : [{ path, text: said(moved), say: `leads to ${to}` }];
}
