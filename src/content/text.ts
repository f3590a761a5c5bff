import type { Place } from './fault.ts';

/** A text, or what keeps the bytes from being one. */
export type TextOrFault = { readonly text: string } | ({ readonly rule: string; readonly clause: string } & Place);

/** The place of an offset in a text. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function firstBadByte(bytes: Uint8Array): Place {
  // Decoding ever shorter heads finds the first byte that is not UTF-8, in as many steps as the size has bits.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      decoder.decode(bytes.subarray(0, middle), { stream: true });
      decoder.decode();
      good = middle;
    } catch {
      bad = middle;
    }
  }
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, good));
  return placeOf(head, head.length);
}

/** Turns a file's bytes into text with `\n` line ends, or says why they are none. Never throws. */
export function readText(bytes: Uint8Array): TextOrFault {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return { rule: 'not-utf-8', clause: 'is not UTF-8 text; save it as UTF-8', ...firstBadByte(bytes) };
  }
  text = text.replace(/\r\n?/g, '\n');
  if (text.trim() === '') {
    return { rule: 'empty-file', clause: 'is empty; fill it in or delete it', line: 1, column: 1 };
  }
  return { text };
}
