/** Work for the next frame: asked for several times before it, done once. */
export interface FrameWork {
  (): void;
  readonly cancel: () => void;
}

/** Has work done with the next frame, whenever the result is called. */
export function perFrame(work: () => void): FrameWork {
  let frame = 0;
  const cancel = (): void => {
    cancelAnimationFrame(frame);
  };
  const ask = (): void => {
    cancel();
    frame = requestAnimationFrame(work);
  };
  return Object.assign(ask, { cancel });
}

/** Has work done when the browser has nothing better to do; where it cannot say when that is, in a task of its own. */
export const whenIdle: (work: () => void, options?: IdleRequestOptions) => unknown =
  (globalThis as Partial<Pick<typeof globalThis, 'requestIdleCallback'>>).requestIdleCallback ??
  // It takes no options for a time, and so waits none.
  (setTimeout as (work: () => void) => unknown);
