import type { Document } from './document.ts';
import type { Fault } from './fault.ts';
import { textsIn } from './texts.ts';
import { unseenIn } from './unseen.ts';

/** Characters that nobody sees in the values of a file, where they are written as their codes. */
export const unseenValues = (document: Document): Fault[] =>
  textsIn(document.raw).flatMap(({ text, path }) =>
    unseenIn(text)
      .slice(0, 1)
      .map(({ clause }) => ({ rule: 'unseen-character', file: document.file, clause, ...document.at(path) })),
  );
