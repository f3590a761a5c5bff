import type { Wrong } from '../../schema/standing.ts';

/** How sure it is that a flow was wrong, the gravest first. */
const order: readonly Wrong[] = ['found', 'conceded', 'alleged', 'set-aside'];

/** Where what was wrong stands among the others; last where nothing was. */
const place = (wrong: Wrong | undefined): number => (wrong === undefined ? order.length : order.indexOf(wrong));

/** Puts what is graver first, for a sort. */
export const graver = (a: Wrong | undefined, b: Wrong | undefined): number => place(a) - place(b);
