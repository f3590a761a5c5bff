/**
 * How many edits turn one word into the other, where a swap of neighbours counts as one: the optimal string
 * alignment distance (Damerau 1964, restricted form).
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** The known word nearest to a wrong one, or nothing when none is near enough to be what was meant. */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  // No name is as long as that, and the time it takes grows with its square.
  if (wrong.length > 100) return undefined;
  // A word cut short, where one alone goes on from it: "health" for "health-and-pregnancy".
  const longer =
    wrong === '' ? [] : [...known].filter((word) => word.startsWith(`${wrong}-`) || word.startsWith(`${wrong}/`));
  if (longer.length === 1) return longer[0];
  const limit = Math.max(2, Math.floor(wrong.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  for (const word of [...known].sort()) {
    if (Math.abs(word.length - wrong.length) >= least) continue;
    const distance = editDistance(wrong.toLowerCase(), word.toLowerCase());
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

/** A clause's ending that names the nearest known word; empty when none is near. */
export function didYouMean(wrong: string, known: Iterable<string>): string {
  const word = nearest(wrong, known);
  return word === undefined ? '' : `; did you mean "${word}"?`;
}
