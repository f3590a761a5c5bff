import { type Field, fieldsOf } from './fields.ts';
import { recordFiles, recordKinds, shapeOf } from './records.ts';
import { wordLists } from './words.ts';

const head = `# What stands in the records

Every field that an editor writes, in the order of its file. **Bold** ones must be there. Written by \`npm run schemas\`
from the schemas of the records, which say the same in an editor that knows them.

A date is written as exactly as it is known: \`2018-08-09\`, \`2018-08\`, \`"2018"\` (in quotes), \`2017-05/2017-06\` (some time between
the two, or from one to the other), \`2017-05/..\` (it had not ended), \`2016~\` (about). A day is a date exact to the day. Put a text in double
quotes that holds a colon, a \`#\` or a quotation mark. What the words of closed lists mean stands at the end.
`;

const code = (text: string): string => `\`${text}\``;

/** A cell of a table of Markdown. */
const cell = (text: string): string => text.replaceAll('|', '\\|');

function rowsOf(fields: readonly Field[], above = ''): string[] {
  return fields.flatMap((field) => {
    const name = `${above}${field.key}`;
    const words = field.words.length === 0 ? '' : ` ${field.words.map(code).join(', ')}.`;
    const otherwise = field.otherwise === undefined ? '' : ` Left out: ${code(field.otherwise)}.`;
    const key = field.needed ? `**${code(name)}**` : code(name);
    return [
      `| ${key} | ${cell(field.holds)} | ${cell(`${field.meaning}${words}${otherwise}`)} |`,
      ...rowsOf(field.fields, `${name}${field.list ? '[].' : '.'}`),
    ];
  });
}

const wordsSection = (): string =>
  [
    '## What the words of the lists mean\n',
    ...wordLists.map(({ title, key, words }) => {
      const rows = words.map(([word, meaning]) => `| ${code(word)} | ${cell(meaning)} |`);
      return `### ${title}\n\n${code(key)}\n\n| Word | What it means, or how readers see it |\n| --- | --- |\n${rows.join('\n')}\n`;
    }),
  ].join('\n');

/** The text of `docs/fields.md`. */
export const fieldsPage = (): string =>
  [
    head,
    ...recordKinds.map((kind) => {
      const { place, title } = recordFiles[kind];
      const rows = rowsOf(fieldsOf(shapeOf(kind)));
      return `## ${title}\n\n${code(place)}\n\n| Key | Holds | What it is |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
    }),
    wordsSection(),
  ].join('\n');
