/** How an address asks, as `?scale=even`, for an axis on which every day is as wide as every other. */
export const evenScale = 'even';

/** Whether an address asks for it; `true` is what the timeline of a case once wrote. */
export const isEven = (scale: string | null): boolean => scale === evenScale || scale === 'true';
