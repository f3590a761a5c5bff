/**
 * Takes what a page brings when it is first wanted, and does without it. Without a network it never comes, nor when the
 * page is left meanwhile: then nothing is complained of, and the page stays what it was.
 *
 * @param coming a module, with its style sheet if it has one
 * @param take what is done with it; a fault in it is thrown as ever
 * @param without what is done when it does not come
 */
export function ifItComes<T>(
  coming: Promise<T>,
  take: (what: T) => void = () => undefined,
  without: () => void = () => undefined,
): void {
  void coming.then(take, without);
}
