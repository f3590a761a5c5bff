/**
 * What may be done instead where something reads otherwise than it was noted and no reader has seen it yet: a case in its
 * first version is noted anew as a whole, else what was noted of the thing alone is taken out by hand.
 */
export const ifUnread = (caseId: string, revisions: number, byHand: string): string =>
  `(what no reader has seen yet may be changed freely: ${revisions === 1 ? `run npm run permalinks -- --unread ${caseId}` : byHand})`;
