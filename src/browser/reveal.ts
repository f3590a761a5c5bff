/** Opens every fold that a part of the page stands in, itself included, so that it can be seen. */
export function reveal(part: Element | null | undefined): void {
  for (let fold = closed(part); fold; fold = closed(fold)) fold.open = true;
}

const closed = (part: Element | null | undefined): HTMLDetailsElement | null | undefined =>
  part?.closest<HTMLDetailsElement>('details:not([open])');
