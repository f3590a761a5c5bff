import { z } from 'zod';

/** An address below the site's base: a path with a slash at its front, and perhaps an anchor. */
export const addressSchema = z
  .string()
  .regex(
    /^\/(?:(?!\.{1,2}\/)[^\s/#?]+\/)*(?:[^\s/#?]+\.[a-z0-9]+)?(?:#[^\s#]+)?$/,
    'must look like /cases/emmas-diary/#E7',
  );

/** `content/permalinks.txt`: every address that was ever published, one a line. Lines are added, never taken out. */
export const permalinksSchema = z.array(addressSchema);

/**
 * `content/fingerprints.txt`: an address and what its text came to when it was last looked at. For a paragraph the
 * sketch of its words, by which it is known again when it was edited; for a frozen version a hash of its words. And of
 * each file of records its name, how many revisions answer for it, and marks of the last of them and of what it holds.
 */
export const fingerprintsSchema = z.array(
  z
    .string()
    .regex(
      /^(?:\/\S+(?: [a-z0-9]+)+|[a-z-]+\/\S+ \d+ [a-z0-9]+(?: [\w-]+:[a-z0-9,]*)*)$/,
      'must be an address or a file and its marks; npm run permalinks writes them',
    ),
);
