/** The event by which a page says that it listens, so that it can be told of an edit that came while it was loaded. */
export const hello = 'casebook:page';

/** What the event carries: when the page began to load, in milliseconds of the clock that the server has too. */
export interface Hello {
  readonly since: number;
}

/** The words of script that say so. @param hot the expression for Vite's hot context of the page */
export const sayHello = (hot: string): string => `${hot}.send('${hello}', { since: performance.timeOrigin });`;
