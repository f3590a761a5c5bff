import { finding, flows, index, type Mistake, timeline } from './mistake.ts';

/** A mistake in the text of the finding, in the place of its only sentence, with what the checker says of line 20. */
const inText = (name: string, to: string, ...faults: readonly string[]): Mistake => ({
  name,
  path: finding,
  from: 'It did.',
  to,
  faults: faults.map((fault) => fault.replace(/ {2}(?:@(\d+):)?/, (_, line = '20') => `  ${finding}:${String(line)}:`)),
});

/** Mistakes in bodies, and characters that nobody sees. */
export const mistakesInTexts: readonly Mistake[] = [
  inText(
    'picture',
    '![x](./.note.js)',
    'picture  1  pictures are no part of case files; take it out, or link to where it stands: [words](https://…)',
  ),
  inText(
    'picture by reference',
    '![x][y]\n\n[y]: https://example.org/x.png',
    'picture  1  pictures are no part of case files; take it out, or link to where it stands: [words](https://…)',
  ),
  inText(
    'component named as every object has one',
    '<constructor />',
    'unknown-component  1  there is no component <constructor>; there are Cite, Finding, Discrepancy, Standings, Publisher, CaseCount, Term, Provision, Actor, Flow, Event, Quote',
  ),
  inText(
    'attribute named as every object has one',
    '<Cite id="notice" toString="x" />',
    'unknown-attribute  1  <Cite> has no attribute "toString"',
  ),
  inText(
    'attribute twice',
    '<Cite id="notice" id="paper" />',
    'attribute-twice  1  <Cite> has the attribute "id" twice; keep one',
  ),
  inText(
    'empty attribute',
    '<Cite id="notice" at="" />',
    'empty-attribute  1  <Cite> says nothing in "at"; fill it in or remove it',
  ),
  inText(
    'component that wraps no words',
    'It did <Term id="fairness"></Term>.',
    'no-words  8  <Term> wraps no words; write them between <Term …> and </Term>',
  ),
  inText(
    'words in a component that has no place for them',
    'It did.<Cite id="notice">words</Cite>',
    'words-lost  8  <Cite> wraps words, which would be lost; write <Cite … /> and the words after it',
  ),
  inText(
    'disagreement in a finding',
    '<Discrepancy id="D1" />',
    'misplaced-component  1  <Discrepancy> stands in the text of a case and nowhere else; take it out',
  ),
  {
    name: 'citation on a page of our own',
    path: 'pages/about.mdx',
    from: 'Text.',
    to: 'Text.<Cite id="notice" />',
    faults: [
      'misplaced-component  pages/about.mdx:7:6  <Cite> stands in the text of a case or of a finding and nowhere else; take it out',
    ],
  },
  {
    name: 'disagreement within a sentence',
    path: index,
    from: '<Discrepancy id="D1" />',
    to: 'See <Discrepancy id="D1" />.',
    faults: [
      'inline-block  cases/toy/index.mdx:37:5  <Discrepancy> stands within a sentence; give it a line of its own, with an empty line before and after',
    ],
  },
  inText(
    'footnote',
    'It did.[^n]\n\n[^n]: So.',
    'footnote  8  footnotes are no part of case files; cite with <Cite id="…" />, or say it in the text',
    `footnote  @22:1  footnotes are no part of case files; cite with <Cite id="…" />, or say it in the text`,
  ),
  inText(
    'list with boxes',
    '- [ ] It did.',
    'task  1  a list with boxes to tick is no part of case files; take the [ ] out',
  ),
  inText(
    'block of code',
    '```js\nalert(n)\n```',
    'code  1  a block of code is no part of case files (four blanks at the front of a line make one); take the marks or the blanks out',
  ),
  inText(
    'heading of the first rank',
    '# It did',
    'first-heading  1  a page has one heading of the first rank, its title; begin this one with ##',
  ),
  inText(
    'address of a file',
    '[It](file:///etc/passwd) did.',
    'bad-address  1  the address "file:///etc/passwd" is none that a reader can open; write https://… or a page of this site from its root, /cases/…/',
  ),
  inText(
    'address without its scheme',
    '[It](//evil.example/x) did.',
    'bad-address  1  the address "//evil.example/x" is none that a reader can open; write https://… or a page of this site from its root, /cases/…/',
  ),
  inText(
    'address that depends on the page',
    '[It](../other/) did.',
    'bad-address  1  the address "../other/" leads elsewhere from each page; write it from the root of the site: /cases/…/',
  ),
  inText(
    'address with a password',
    '[It](https://example.org@evil.example/) did.',
    'bad-address  1  the address "https://example.org@evil.example/" must be at a host of plain letters, without a password; copy it from the browser',
  ),
  inText(
    'comment of HTML',
    '<!-- later -->',
    'bad-mdx  1  this is a comment of HTML; a comment is written {/* like this */}',
  ),
  inText(
    'less than',
    'It did <x times.',
    'bad-mdx  8  cannot be read from this “<” on; a “<” that begins no component is written \\<, and a web address as [words](https://…). In a component each value needs quote marks on both sides, and none inside it',
  ),
  inText(
    'brace that is not closed',
    'It {did.',
    'bad-mdx  4  a brace is opened here and never closed; write \\{ for a brace',
  ),
  inText(
    'component that is closed and was never opened',
    'It did.</Term>',
    'bad-mdx  8  </Term> closes what was never opened; write <Term …> before it, or remove it',
  ),
  inText(
    'component closed before the one within it',
    '<Term id="fairness">It</Quote> did.',
    'bad-mdx  23  </Quote> stands where </Term> must; close the inner one first',
  ),
  inText(
    'sentence that begins with export',
    'export controls were breached.',
    'import  1  imports and exports are not allowed; the components of the case files are there already, and a sentence begins with another word than import or export',
  ),
  inText(
    'list in a list in a list',
    `${'- '.repeat(3000)}x`,
    'bad-mdx  1  a list stands in a list here, twenty deep; three are enough',
  ),
  inText(
    'mark that nobody means',
    '<'.repeat(50_000),
    'bad-mdx  1  the same mark stands here two hundred times and more; take it out',
  ),
  inText(
    'character that turns the line',
    'It \u202edid.',
    'unseen-character  4  the character U+202E turns the direction of the line; remove it',
  ),
  inText(
    'character that is written as its name',
    'It &shy;did.',
    'unseen-character  1  the character U+00AD cannot be seen; remove it',
  ),
  {
    name: 'character that cannot be seen',
    path: flows,
    from: 'purpose: money',
    to: 'purpose: mo\u200bney',
    faults: ['unseen-character  cases/toy/flows.yaml:12:16  the character U+200B cannot be seen; remove it'],
  },
  {
    name: 'character that cannot be seen, as a code',
    path: timeline,
    from: 'To a broker.',
    to: '"To a\\u202e broker."',
    faults: [
      'unseen-character  cases/toy/timeline.yaml:6:13  the character U+202E turns the direction of the line; remove it',
    ],
  },
  {
    name: 'accent as a character of its own',
    path: flows,
    from: 'purpose: money',
    to: 'purpose: cafe\u0301',
    faults: [
      'unseen-character  cases/toy/flows.yaml:12:18  an accent stands here as a character of its own; write the letter with its accent',
    ],
  },
];
