import type { ErrorCode } from 'yaml';

const inQuotes = 'put the whole text in double quotes';

/** What YAML cannot read, by the parser's code for it: in our own words, with what to do. */
const byCode: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: `“*” begins a reference in YAML; ${inQuotes}`,
  BAD_ALIAS: `“*” or “&” begins a reference in YAML; ${inQuotes}`,
  BAD_COLLECTION_TYPE: `“!” begins a type in YAML; ${inQuotes}`,
  BAD_DIRECTIVE: `“%” at the front of a line is an order to YAML; ${inQuotes}`,
  BAD_DQ_ESCAPE: 'a backslash within double quotes begins a code, and this is none; write it twice: \\\\',
  BAD_INDENT: 'the indent does not fit its neighbours; line it up',
  BAD_PROP_ORDER: `“&” and “!” have a meaning in YAML; ${inQuotes}`,
  BAD_SCALAR_START: `a text cannot begin with this character in YAML; ${inQuotes}`,
  BLOCK_AS_IMPLICIT_KEY: `a colon and a blank after it end a key in YAML; ${inQuotes}`,
  BLOCK_IN_FLOW: 'lines of “- ” or “key:” cannot stand between brackets or braces; part their items by commas',
  DUPLICATE_KEY: 'this key stands twice; keep one',
  IMPOSSIBLE: `cannot be read here; ${inQuotes}`,
  KEY_OVER_1024_CHARS: `a key cannot be so long; is this a text with a colon in it? Then ${inQuotes}`,
  MISSING_CHAR: 'something is missing here; is a quote or a bracket not closed?',
  MULTILINE_IMPLICIT_KEY: 'a key must stand on one line; is there a colon too many, or a quote missing?',
  MULTIPLE_ANCHORS: `“&” begins a name in YAML; ${inQuotes}`,
  MULTIPLE_DOCS: 'a line of --- begins another record, and a file holds one; take the line out',
  MULTIPLE_TAGS: `“!” begins a type in YAML; ${inQuotes}`,
  NON_STRING_KEY: 'a key is one word; is a bracket or a brace in its place?',
  RESOURCE_EXHAUSTION: 'this is nested too deeply to be read; are there brackets too many?',
  TAB_AS_INDENT: 'tabs cannot indent YAML; use two spaces',
  TAG_RESOLVE_FAILED: `“!” begins a type in YAML; ${inQuotes}`,
  UNEXPECTED_TOKEN: `cannot be read from here on; a text with quote marks, brackets, colons or commas in it needs quotes: ${inQuotes}`,
};

/** Where the parser's message says more than its code. */
const byMessage: readonly (readonly [RegExp, string])[] = [
  [/must be sufficiently indented and end with/, 'a bracket opened before this is never closed'],
  [/Missing closing .quote/, 'a quote mark opened before this is never closed'],
  [
    /Missing , (?:or : )?between/,
    'a comma is missing before this; or put the text that it belongs to in double quotes',
  ],
  [/Missing space after :/, 'a colon after a key wants a blank'],
  [
    /followed by map values|without - indicator/,
    'this line has no colon after its key; write one, or indent the line as those it belongs to',
  ],
  [/Comments must be separated/, `“#” begins a comment in YAML; ${inQuotes}`],
  [
    /at node end/,
    'a text goes on here after its closing quote mark; put all of it in the other kind of quotes: \'…\' round "…"',
  ],
  [/Unexpected , in|Unexpected empty item/, 'a comma stands here with nothing before it; take it out'],
];

/** One of the parser's errors as a sentence. */
export const sayYamlError = (code: ErrorCode, message: string): string =>
  byMessage.find(([pattern]) => pattern.test(message))?.[1] ?? byCode[code];
