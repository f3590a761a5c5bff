import { createHash } from 'node:crypto';
import { absolute, address, type Site } from '../../model/address.ts';
import type { Casebook } from '../../model/casebook.ts';
import { changesOf } from '../../model/kept/changes.ts';
import { regulatorOf } from '../../model/regulator.ts';
import { columnsOf } from './columns-of-shape.ts';
import type { Records } from './records.ts';
import { dataNames, meanings } from './shapes.ts';
import { table } from './table.ts';

const description =
  'Enforcement of data-protection law as structured data: cases, findings, events, flows of personal data, actors, law and sources, each claim with the source it rests on.';

/** Words and days that describe the data wherever they are described. */
export const about = (book: Casebook) => {
  const days = changesOf(book).map(({ date }) => date);
  return {
    title: 'Casebook: data-protection enforcement',
    description,
    version: '1',
    issued: days.at(-1) ?? '',
    modified: days[0] ?? '',
    keywords: ['data protection', 'enforcement', 'privacy', regulatorOf(book).name, 'UK GDPR', 'personal data'],
  };
};

/** The description of the tables as a Frictionless data package; paths are beside the file itself. */
export function dataPackage(book: Casebook, records: Records, where: Site): object {
  const { title, version, modified, keywords } = about(book);
  return {
    profile: 'tabular-data-package',
    name: 'casebook',
    id: absolute(address.dataPackage(), where),
    title,
    description,
    homepage: absolute(address.dataPage(), where),
    version: `${version}.0.0`,
    created: `${modified}T00:00:00Z`,
    keywords,
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    resources: dataNames.map((name) => {
      const text = table(name, records);
      const columns = columnsOf(name);
      return {
        profile: 'tabular-data-resource',
        name,
        title: name,
        description: meanings[name],
        path: `${name}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: Buffer.byteLength(text),
        hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
        schema: {
          fields: columns.map(({ name: column, type, says, words }) => ({
            name: column,
            type,
            description: says,
            ...(column === 'id' ? { constraints: { required: true } } : {}),
            ...(words.length > 0 ? { constraints: { enum: words } } : {}),
          })),
          primaryKey: 'id',
          // A list of ids in a cell is no key in this format: the description of its column says what the ids are of.
          foreignKeys: columns.flatMap(({ name: column, of }) =>
            of === undefined ? [] : [{ fields: column, reference: { resource: of === name ? '' : of, fields: 'id' } }],
          ),
        },
      };
    }),
  };
}
