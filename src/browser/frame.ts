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
