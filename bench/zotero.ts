import { globSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { serveSite } from '../src/cli/server/site.ts';
import type { CslItem } from '../src/exports/cite/csl-json.ts';

/**
 * `npm run zotero:check -- [address of a translation server]`: gives every citation file of the built site, and twenty of its pages,
 * to Zotero's own translators (https://github.com/zotero/translation-server, which is not a part of this repository), and says
 * which fields of our record came through as a field, as a note, or not at all.
 */
const server = process.argv[2] ?? 'http://127.0.0.1:1969';
const dist = resolve(process.env['CASEBOOK_OUT'] ?? 'dist');

/** An item as the server gives it; a child note names its parent. */
interface Item {
  readonly key?: string;
  readonly itemType: string;
  readonly parentItem?: string;
  readonly note?: string;
  readonly creators?: readonly { readonly name?: string; readonly lastName?: string; readonly firstName?: string }[];
  readonly [field: string]: unknown;
}

async function items(path: string, body: string): Promise<readonly Item[]> {
  const answer = await fetch(`${server}${path}`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body });
  if (!answer.ok) throw new Error(`${path}: ${String(answer.status)} ${(await answer.text()).slice(0, 200)}`);
  return (await answer.json()) as readonly Item[];
}

/** Letters and figures alone: curly marks, dashes, commas in names and spaces are a matter of style. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The first day, month or year of a record's date, as a text without marks. */
const day = ({ issued }: CslItem): string | undefined =>
  issued?.['date-parts']?.[0]?.map((part) => String(part).padStart(2, '0')).join('');

/** The fields of a record that a reader would miss. */
const fieldsOf = (item: CslItem): Readonly<Record<string, string | undefined>> => ({
  title: item.title,
  author: item.author?.[0]?.literal,
  'newspaper or site': item['container-title'],
  publisher: item.publisher,
  'kind of notice': item.genre,
  court: item.authority,
  number: item.number,
  'section of an Act': item.section,
  version: item.version === undefined ? undefined : `version ${item.version}`,
  standing: item.status,
  note: item.note,
  date: day(item),
  address: item.URL,
});

/** Where in an item a value stands. */
function place(item: Item, notes: readonly Item[], field: string, value: string): 'field' | 'note' | 'lost' {
  const { extra, key: _, creators = [], ...fields } = item;
  const texts = [
    ...Object.values(fields).filter((each) => typeof each === 'string'),
    ...creators.map(({ name, lastName = '', firstName = '' }) => name ?? `${firstName}${lastName}`),
  ];
  // The permanent address of a page of ours is as good as that of its version, which a note gives.
  const wanted = plain(field === 'address' ? value.replace(/\?v=\d+$/, '') : value);
  const exact = field === 'date' || field === 'author';
  if (texts.some((text) => (exact ? plain(text) === wanted : plain(text).includes(wanted)))) return 'field';
  const beside = [typeof extra === 'string' ? extra : '', ...notes.map(({ note = '' }) => note)].join('\n');
  return plain(beside.replace(/&amp;/g, '&')).includes(wanted) ? 'note' : 'lost';
}

/** How often a field came through in each way, and the first thing that lost it. */
type Sum = { field: number; note: number; lost: number; first?: string };
const counts = new Map<string, Map<string, Sum>>();
const types = new Map<string, Map<string, number>>();

function count(format: string, record: CslItem, all: readonly Item[], item: Item, name: string): void {
  const notes = all.filter(({ parentItem }) => parentItem !== undefined && parentItem === item.key);
  const of = counts.get(format) ?? new Map<string, Sum>();
  counts.set(format, of);
  for (const [field, value] of Object.entries(fieldsOf(record))) {
    if (value === undefined) continue;
    const sum: Sum = of.get(field) ?? { field: 0, note: 0, lost: 0 };
    const found = place(item, notes, field, value);
    sum[found]++;
    if (found === 'lost') sum.first ??= name;
    of.set(field, sum);
  }
  const kinds = types.get(format) ?? new Map<string, number>();
  types.set(format, kinds);
  const kind = `${record.type} as ${item.itemType}`;
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
}

const entries = globSync(join(dist, '{f,cases,sources,law}/**/cite.csl.json'))
  .sort()
  .map((file) => ({
    file: file.replace(/csl\.json$/, ''),
    record: (JSON.parse(readFileSync(file, 'utf8')) as readonly CslItem[])[0],
  }));

for (const format of ['ris', 'bib', 'biblatex.bib']) {
  for (let from = 0; from < entries.length; from += 50) {
    const some = entries.slice(from, from + 50);
    const all = await items('/import', some.map(({ file }) => readFileSync(file + format, 'utf8')).join('\n'));
    const things = all.filter(({ itemType }) => itemType !== 'note');
    if (things.length !== some.length)
      console.log(
        `${format}: ${String(things.length)} items of ${String(some.length)} entries, from ${some[0]?.file ?? ''}`,
      );
    for (const [index, { file, record }] of some.entries()) {
      const item = things[index];
      if (record && item) count(format, record, all, item, relative(dist, file));
    }
  }
}

/** Some pages of each kind, spread over all of them; of sources and law, of each kind of work. */
const pages = [
  ...Map.groupBy(entries, ({ file, record }) => `${relative(dist, file).split('/')[0] ?? ''} ${record?.type ?? ''}`),
].flatMap(([, those]) => [0, 1, 2].flatMap((nth) => those[Math.floor((nth * those.length) / 3)] ?? []));
const site = await serveSite(dist, '/', 4900);
for (const { file, record } of pages) {
  const folder = relative(dist, file).replace(/cite\.$/, '');
  const path = folder.startsWith('sources/') ? `${folder}cite/` : folder;
  const all = await items('/web', `http://127.0.0.1:${String(site.port)}/${path}`);
  const [item] = all;
  if (record && item) count('pages', record, all, item, path);
}
site.server.close();

console.log(
  `${String(entries.length)} entries in each format, ${String(pages.length)} pages: as a field / as a note / lost`,
);
for (const [format, of] of counts) {
  console.log(`\n${format}`);
  for (const [field, { field: own, note, lost, first }] of of)
    console.log(
      `  ${field.padEnd(20)}${String(own).padStart(5)} ${String(note).padStart(5)} ${String(lost).padStart(5)}${first === undefined ? '' : `  first: ${first}`}`,
    );
  for (const [kind, many] of types.get(format) ?? []) console.log(`    ${String(many).padStart(5)}  ${kind}`);
}
