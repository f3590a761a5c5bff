import { finding, flows, index, type Mistake, timeline } from './mistake.ts';

const shop = 'actors/shop.yaml';

/** A finding that is sound but for what it is called. */
const another = `---
ref: TY-2
claim: Again.
standing: found
finder: { by: [ico], on: 2018-08-09, said: the ICO }
why: Twice.
sources: [notice]
revisions: [{ date: 2026-01-01, note: First published. }]
---

Again.
`;

/** Mistakes in what a file is and is called, and in its YAML. */
export const mistakesInFiles: readonly Mistake[] = [
  {
    name: 'frontmatter that does not end',
    path: finding,
    write: '---\nref: TY-1\n--\n\nText.\n',
    faults: [
      'no-frontmatter  cases/toy/findings/sold.mdx:1:1  its frontmatter does not end; put a line of --- between the record and the text',
    ],
  },
  {
    name: 'a count in words',
    path: flows,
    from: 'count: 10',
    to: 'count: about 15',
    faults: [
      'wrong-type  cases/toy/flows.yaml:10:22  "count" in F1 must be a number, not the text "about 15"; write 15, and what else is to be said of it in its note',
    ],
  },
  {
    name: 'a country as a code',
    path: 'actors/shop.yaml',
    from: 'kind: company',
    to: 'kind: company\ncountry: GB',
    faults: [
      'bad-value  actors/shop.yaml:4:10  "country" is a code; write the name: “United Kingdom” (it is the text "GB")',
    ],
  },
  {
    name: 'hidden file',
    path: 'cases/toy/findings/.note.js',
    write: 'export default 1;\n',
    faults: [
      'hidden-file  cases/toy/findings/.note.js:1:1  is hidden, and nothing hidden is read or published; remove it',
    ],
  },
  {
    name: 'hidden folder',
    path: 'cases/.old/x.yaml',
    write: 'id: x\n',
    faults: ['hidden-file  cases/.old:1:1  is hidden, and nothing hidden is read or published; remove it'],
  },
  {
    name: 'file that is no text',
    path: shop,
    write: new Uint8Array(9_000_000),
    faults: ['too-large  actors/shop.yaml:1:1  is larger than 8 MB; is it a text? Split it, or take it out'],
  },
  {
    name: 'file name with capitals',
    path: 'cases/toy/findings/Sold Again.mdx',
    write: another,
    faults: [
      'file-name  cases/toy/findings/Sold Again.mdx:1:1  the name “Sold Again” cannot be part of an address; a name is lower-case letters, digits and hyphens: sold-again',
    ],
  },
  {
    name: 'file name that Windows keeps',
    path: 'cases/toy/findings/con.mdx',
    write: another,
    faults: [
      'file-name  cases/toy/findings/con.mdx:1:1  the name “con” is a word that a disk of Windows keeps for itself; add a word to it',
    ],
  },
  {
    name: 'finding named index',
    path: 'cases/toy/findings/index.mdx',
    write: another,
    faults: [
      'file-name  cases/toy/findings/index.mdx:1:1  the name “index” is the name of a folder’s own page; name the finding by what was found',
    ],
  },
  {
    name: 'file name without an end',
    path: `cases/toy/findings/${'a'.repeat(90)}.mdx`,
    write: another,
    faults: [
      'file-name  cases/toy/findings/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.mdx:1:1  the name “aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa” is longer than 80 letters; a few words are enough',
    ],
  },
  {
    name: 'words after a number sign',
    path: finding,
    from: 'claim: The shop sold the list.',
    to: 'claim: The shop sold list #5 to a broker.',
    faults: [
      'swallowed  cases/toy/findings/sold.mdx:3:27  what stands after “ #” is a comment to YAML and would be lost; put the whole text in double quotes, or the comment on a line of its own',
    ],
  },
  {
    name: 'word after an ampersand',
    path: finding,
    from: 'claim: The',
    to: 'claim: &Co The',
    faults: [
      'swallowed  cases/toy/findings/sold.mdx:3:8  a value that begins with “&” is a name to YAML, and its first word would be lost; put the whole text in double quotes',
    ],
  },
  {
    name: 'word after an exclamation mark',
    path: finding,
    from: 'claim: The',
    to: 'claim: !important The',
    faults: [
      'bad-yaml  cases/toy/findings/sold.mdx:3:8  “!” begins a type in YAML; put the whole text in double quotes',
    ],
  },
  {
    name: 'word between asterisks',
    path: index,
    from: 'title: Toy',
    to: 'title: *Toy*',
    faults: [
      'swallowed  cases/toy/index.mdx:4:8  a value that begins with “*” is a reference to YAML, and its first word would be lost; put the whole text in double quotes',
    ],
  },
  {
    name: 'references within references',
    path: shop,
    write: `${'abcdefgh'
      .split('')
      .map(
        (name, i, all) =>
          `${name}: &${name} [${Array.from({ length: 9 }, () => (i === 0 ? 'x' : `*${all[i - 1] ?? ''}`)).join(', ')}]`,
      )
      .join('\n')}\n`,
    faults: [
      expectedSwallow(1, 4, '&', 'a name'),
      ...[2, 3, 4, 5, 6, 7, 8].flatMap((line) => [
        expectedSwallow(line, 4, '&', 'a name'),
        ...Array.from({ length: 9 }, (_, i) => expectedSwallow(line, 8 + i * 4, '*', 'a reference')),
      ]),
    ],
  },
  {
    name: 'brackets in brackets',
    path: shop,
    from: 'name: shop',
    to: `name: ${'['.repeat(10_000)}`,
    faults: ['bad-yaml  actors/shop.yaml:2:1  this is nested too deeply to be read; are there brackets too many?'],
  },
  {
    name: 'colon in a text',
    path: timeline,
    from: 'title: The list is sold',
    to: 'title: The list: it is sold',
    faults: [
      'bad-yaml  cases/toy/timeline.yaml:5:12  a colon and a blank after it end a key in YAML; put the whole text in double quotes',
    ],
  },
  {
    name: 'quote mark within quote marks',
    path: timeline,
    from: 'title: The list is sold',
    to: "title: 'The shop's list is sold'",
    faults: [
      'bad-yaml  cases/toy/timeline.yaml:5:22  a text goes on here after its closing quote mark; put all of it in the other kind of quotes: \'…\' round "…"',
    ],
  },
  {
    name: 'text that begins with a sign',
    path: timeline,
    from: 'title: The list is sold',
    to: 'title: @shop sells the list',
    faults: [
      'bad-yaml  cases/toy/timeline.yaml:5:12  a text cannot begin with this character in YAML; put the whole text in double quotes',
    ],
  },
  {
    name: 'two records in a file',
    path: shop,
    from: 'name: shop',
    to: 'name: shop\n---\nid: other',
    faults: [
      'bad-yaml  actors/shop.yaml:3:1  a line of --- begins another record, and a file holds one; take the line out',
    ],
  },
  {
    name: 'year without quotes',
    path: timeline,
    from: 'date: 2017-05-05',
    to: 'date: 2017',
    faults: [
      'wrong-type  cases/toy/timeline.yaml:3:11  "date" in E1 must be text, not the number 2017; write it in quotes: "2017"',
    ],
  },
  {
    name: 'number that is none',
    path: shop,
    from: 'name: shop',
    to: 'name: .nan',
    faults: ['wrong-type  actors/shop.yaml:2:7  "name" must be text, not the number .nan; write it in quotes: ".nan"'],
  },
  {
    name: 'number with a comma',
    path: flows,
    from: 'count: 10',
    to: 'count: 1,000',
    faults: [
      'unknown-key  cases/toy/flows.yaml:10:24  unknown key "0" in F1; a number is written without commas: 1000, and a text with a comma in double quotes',
    ],
  },
  {
    name: 'text with a comma between braces',
    path: flows,
    from: 'role: sold the list,',
    to: 'role: sold the list, twice or so,',
    faults: [
      'unknown-key  cases/toy/flows.yaml:2:41  unknown key "twice or so"; a comma ended the text before it: put that text in double quotes',
    ],
  },
  {
    name: 'text in the place of a group',
    path: index,
    from: 'revisions:',
    to: 'related: [other]\nrevisions:',
    faults: [
      'wrong-type  cases/toy/index.mdx:28:11  "related" must be a group of keys (case, why), not the text "other"',
    ],
  },
];

function expectedSwallow(line: number, column: number, mark: string, what: string): string {
  return `swallowed  ${shop}:${String(line)}:${String(column)}  a value that begins with “${mark}” is ${what} to YAML, and its first word would be lost; put the whole text in double quotes`;
}
