import { saveFile } from '../../browser/dom.ts';

/** The lines or entries of a file of all events that belong to some of them; the file's own head and foot stay. */
function only(kind: 'csv' | 'ics', file: string, ids: ReadonlySet<string>): string {
  if (kind === 'csv') {
    // A record begins with the event's id; a line that does not belongs to the record before it.
    const [head = '', ...records] = file.split(/\r\n(?=[a-z0-9-]+\.E\d+,)/);
    const kept = records.filter((record) => ids.has(record.slice(0, record.indexOf(','))));
    return [head, ...kept.map((record) => record.replace(/\r\n$/, ''))].join('\r\n').concat('\r\n');
  }
  return file.replace(/BEGIN:VEVENT\r\nUID:(.+?)@casebook[\s\S]*?END:VEVENT\r\n/g, (entry, id: string) =>
    ids.has(id.replace(/\r\n /g, '')) ? entry : '',
  );
}

/** Makes the links to the files of all events give what is shown, and says how many that is. */
export class Downloads {
  readonly #links: readonly HTMLAnchorElement[];
  readonly #words: ReadonlyMap<HTMLAnchorElement, string>;
  #ids: readonly string[] = [];
  #all = true;

  constructor(figure: HTMLElement) {
    this.#links = [...figure.querySelectorAll<HTMLAnchorElement>('a[data-take]')];
    this.#words = new Map(this.#links.map((link) => [link, link.textContent]));
    for (const link of this.#links)
      link.addEventListener('click', (event) => {
        if (this.#all) return;
        event.preventDefault();
        void this.#save(link);
      });
  }

  /** Says of which events the files are to be: those with these ids, or all. */
  set(ids: readonly string[], all: boolean): void {
    [this.#ids, this.#all] = [ids, all];
    for (const link of this.#links)
      link.textContent = all
        ? (this.#words.get(link) ?? '')
        : link.dataset['take'] === 'csv'
          ? `These ${String(ids.length)} events as CSV`
          : 'Their key dates as a calendar';
  }

  async #save(link: HTMLAnchorElement): Promise<void> {
    const kind = link.dataset['take'] === 'ics' ? 'ics' : 'csv';
    let file: string;
    try {
      file = await (await fetch(link.href)).text();
    } catch {
      link.textContent = 'Cannot be fetched now';
      return;
    }
    const shown = only(kind, file, new Set(this.#ids));
    saveFile(new Blob([shown], { type: kind === 'csv' ? 'text/csv' : 'text/calendar' }), link.download);
  }
}
