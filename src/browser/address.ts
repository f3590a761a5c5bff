/** What is to change in an address: parameters by name and the anchor; what becomes empty goes. */
export interface AddressChange {
  readonly params?: Readonly<Record<string, string>>;
  readonly anchor?: string;
}

/** A part of an address in plain letters; empty where its escapes make no sense. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** The id that the address names after its `#`; empty without one, and for one that makes no sense. */
export const anchorOf = ({ hash }: { readonly hash: string }): string => decoded(hash.slice(1));

/** An address with changes made to it; commas in it stand as they are. */
export function withChange(from: URL, { params = {}, anchor }: AddressChange): URL {
  const url = new URL(from);
  for (const [name, value] of Object.entries(params)) {
    if (value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  if (Object.keys(params).length > 0) url.search = url.search.replaceAll('%2C', ',');
  if (anchor !== undefined) url.hash = anchor;
  // An empty anchor leaves its mark behind.
  return new URL(url.href.replace(/#$/, ''));
}

/** Milliseconds between changes of the address: Safari takes no more than a hundred in half a minute, and throws. */
const rest = 350;
/** Milliseconds before any: what has changed is shown first. */
const pause = 50;

let waiting: AddressChange | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let written = -Infinity;

function write(how: 'pushState' | 'replaceState'): void {
  clearTimeout(timer);
  timer = undefined;
  const url = withChange(new URL(location.href), waiting ?? {});
  waiting = undefined;
  if (url.href === location.href) return;
  written = performance.now();
  try {
    history[how](how === 'pushState' ? null : history.state, '', url);
  } catch {
    // The page goes on; only its address is behind.
  }
}

const wait = (change: AddressChange): void => {
  waiting = { ...waiting, ...change, params: { ...waiting?.params, ...change.params } };
};

/** Says in the address what is shown, a moment after it has changed. */
export function replaceAddress(change: AddressChange): void {
  wait(change);
  timer ??= setTimeout(write, Math.max(pause, written + rest - performance.now()), 'replaceState');
}

/** Says in the address what is shown, as a new entry of the browser's history. */
export function pushAddress(change: AddressChange): void {
  wait(change);
  write('pushState');
}

/** The address with all that has been said of it. */
export function addressNow(): URL {
  write('replaceState');
  return new URL(location.href);
}

/** Has an address read now, and again whenever the reader goes back or forward or to another anchor. */
export function onAddress(read: (url: URL, first: boolean) => void): void {
  addEventListener('popstate', () => {
    // What was still to be said was said of the entry that the reader has left.
    clearTimeout(timer);
    [timer, waiting] = [undefined, undefined];
    read(new URL(location.href), false);
  });
  addEventListener('pagehide', () => {
    write('replaceState');
  });
  read(new URL(location.href), true);
}
