/** A part of an address as it was meant; nothing where its escapes make no sense, as in `%zz`. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
