import { z } from 'zod';

/** A text that says something: not empty, no leading or trailing blanks. */
export const textSchema = z
  .string()
  .refine((text) => text.trim() !== '', 'is empty')
  .refine((text) => !/^\s|\s$/.test(text) || text.trim() === '', 'begins or ends with a blank');

/** A text of no more than so many letters, for places where it cannot be longer. */
export const lineSchema = (most: number) =>
  textSchema
    .refine((text) => text.length <= most, {
      error: ({ input }) => `has ${String(String(input).length)} letters, and no more than ${String(most)} fit`,
    })
    .meta({ maxLength: most });

/** Whether an address is on the web, without a name and a password in it, at a host of plain letters, and has no sign that must be written as a code. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*\.?(?::\d+)?(?:[/?#]|$)/i.test(text)) return false;
  return !/[\s"<>\\^`{|}]/.test(text) && URL.canParse(text);
}

/** An address on the web that a reader can open: http or https only. */
export const webAddressSchema = z
  .string()
  .refine(isWebAddress, 'must be an http or https address at a host of plain letters, without a password')
  .meta({ form: 'address' });
