/** Characters that nobody sees or that turn a line round, and what each kind of them is. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u, 'turns the direction of the line; remove it'],
  [
    /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]/u,
    'cannot be seen; remove it',
  ],
  [/[\ufb00-\ufb06]/u, 'is two letters in one; write them apart'],
  [/\ufffd/u, 'stands for a letter that was lost; write the letter'],
  [/[\ue000-\uf8ff\u{f0000}-\u{10ffff}\ufdd0-\ufdef\ufffe\uffff]/u, 'is a letter of no script; write another'],
  [/\p{Cc}/u, 'is a control character; remove it'],
  [/\p{Cs}/u, 'is half a character; write it whole'],
];
const allowed = /[\t\n\r]/;

const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The characters of a text that a reader cannot see or that would come out as others, each with its place and why. */
export function unseenIn(text: string): readonly { readonly index: number; readonly clause: string }[] {
  // Nearly every text is plain; only the rest is looked at character by character.
  if (!/[^\n\t\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]/u.test(text)) return [];
  const found: { index: number; clause: string }[] = [];
  let index = 0;
  for (const character of text) {
    const kind = allowed.test(character) ? undefined : kinds.find(([pattern]) => pattern.test(character));
    if (kind) found.push({ index, clause: `the character ${nameOf(character)} ${kind[1]}` });
    index += character.length;
  }
  if (found.length === 0 && text.normalize('NFC') !== text) {
    const at = text.search(/\p{M}/u);
    found.push({
      index: Math.max(0, at),
      clause: 'an accent stands here as a character of its own; write the letter with its accent',
    });
  }
  return found;
}
