/** Told to the figure by what is about to look at all of it: whatever is still to be drawn is drawn at once. */
export const wholeWanted = 'whole';
