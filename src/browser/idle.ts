/**
 * Has work done when the browser has nothing better to do; where it cannot say when that is, in a task of its own.
 *
 * @param within milliseconds after which the work is no longer put off, however busy the page is
 */
export function whenIdle(work: () => void, within?: number): void {
  if ('requestIdleCallback' in globalThis)
    requestIdleCallback(work, within === undefined ? undefined : { timeout: within });
  else setTimeout(work, 1);
}
