/** A value as the site writes its JSON files. */
export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
