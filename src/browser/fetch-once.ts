/** Fetches each file once; one that could not be had is asked for again when it is next wanted. */
export function fetchOnce<T>(): (url: string) => Promise<T> {
  const files = new Map<string, Promise<T>>();
  return (url) => {
    const known = files.get(url);
    if (known) return known;
    const file = fetch(url).then((response) => {
      if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
      return response.json() as Promise<T>;
    });
    files.set(url, file);
    file.catch(() => files.delete(url));
    return file;
  };
}
