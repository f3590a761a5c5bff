import { z } from 'zod';

/** A text that says something: not empty, no leading or trailing blanks. */
export const textSchema = z
  .string()
  .refine((text) => text.trim() !== '', 'is empty')
  .refine((text) => !/^\s|\s$/.test(text) || text.trim() === '', 'begins or ends with a blank');

/** An address on the web that a reader can open: http or https only. */
export const webAddressSchema = z
  .string()
  .refine((text) => /^https?:\/\/[^\s/]+\.[^\s]+$/.test(text), 'must be an http or https address');
