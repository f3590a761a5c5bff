const toEscape = 'a “<” that begins no component is written \\<, and a web address as [words](https://…)';

/** What the parser cannot read, by a piece of its message: in our own words, with what to do. */
const causes: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/character `!` .*before name/, () => 'this is a comment of HTML; a comment is written {/* like this */}'],
  [
    /Expected a closing tag for `<([^>]*)>`/,
    ([, name = '']) =>
      `<${name}> is never closed in this paragraph; write </${name}> after its words, or <${name} … />`,
  ],
  [
    /Unexpected closing tag `<\/([^>]*)>`, expected corresponding closing tag for `<([^>]*)>`/,
    ([, closed = '', open = '']) => `</${closed}> stands where </${open}> must; close the inner one first`,
  ],
  [
    /Unexpected closing tag `<\/([^>]*)>`/,
    ([, name = '']) => `</${name}> closes what was never opened; write <${name} …> before it, or remove it`,
  ],
  [/closing brace/, () => 'a brace is opened here and never closed; write \\{ for a brace'],
  [
    /after `<`|before name|before attribute/,
    () =>
      `cannot be read from this “<” on; ${toEscape}. In a component each value needs quote marks on both sides, and none inside it`,
  ],
];

/** The place and the words of what the parser threw; lines count from 1 in the body. */
export function sayParserError(message: string): {
  readonly line: number;
  readonly column: number;
  readonly clause: string;
} {
  const [, line = '1', column = '1', said = message] = /^(\d+):(\d+)(?:-[\d:]+)?: ([\s\S]*)$/.exec(message) ?? [];
  for (const [pattern, say] of causes) {
    const match = pattern.exec(said);
    if (match) return { line: Number(line), column: Number(column), clause: say(match) };
  }
  return {
    line: Number(line),
    column: Number(column),
    clause: `cannot be read from here on; ${toEscape}, and a brace \\{`,
  };
}

/** Texts that would keep the parser busy for ever, or end it, and that nobody writes. */
const endless: readonly (readonly [RegExp, string])[] = [
  [/([<>{}[\]()*_`~#!|&\\-])\1{199}/, 'the same mark stands here two hundred times and more; take it out'],
  [/^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])[ \t]*){20}/m, 'a list stands in a list here, twenty deep; three are enough'],
  [/^.{50000}/m, 'this line is longer than 50,000 characters; break it into paragraphs'],
];

/** Where a text must not be given to the parser at all, and why. */
export function unreadable(text: string): { readonly index: number; readonly clause: string } | undefined {
  for (const [pattern, clause] of endless) {
    const match = pattern.exec(text);
    if (match) return { index: match.index, clause };
  }
  return undefined;
}
