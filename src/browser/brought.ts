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

const asked = new Map<string, Promise<void>>();

/**
 * Brings a style sheet of something that a page does not begin with, such as a dialog, once.
 *
 * @param href the address that `import sheet from './thing.css?url'` gives
 * @returns when it dresses the page; rejects without a network
 */
export function styleSheet(href: string): Promise<void> {
  let coming = asked.get(href);
  if (coming) return coming;
  coming = new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => {
      resolve();
    });
    link.addEventListener('error', () => {
      asked.delete(href);
      link.remove();
      reject(new Error(`no ${href}`));
    });
    document.head.append(link);
  });
  asked.set(href, coming);
  return coming;
}
