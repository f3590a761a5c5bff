import { parseDocument, stringify } from 'yaml';
import type { Redirect } from '../../schema/redirect.ts';
import type { Before, FileChange } from './change.ts';

/** `content/redirects.yaml` with another entry; what led to the address that moves leads to where it is now. */
export function withRedirect(before: Before, entry: Redirect): FileChange {
  const path = 'redirects.yaml';
  const text = before.text(path);
  const { from, to } = entry;
  const older = (parseDocument(text).toJS() as Redirect[] | null) ?? [];
  // Where an older entry leads below the page that moves, the whole list is written anew.
  const led = (each: Redirect): Redirect =>
    to !== undefined && each.to?.startsWith(from) === true
      ? { ...each, to: `${to}${each.to.slice(from.length)}` }
      : each;
  const same = older.every((each) => led(each) === each);
  const said = (entries: readonly Redirect[]): string => stringify(entries, { lineWidth: 110 });
  const whole = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return {
    path,
    text: same && older.length > 0 ? `${whole}${said([entry])}` : said([...older.map(led), entry]),
    say: `says what became of ${from}`,
  };
}
