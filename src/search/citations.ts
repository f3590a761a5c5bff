/** How a decision is cited and an appeal numbered: "2024] UKUT 105", "EA/2018/0256", "UA-2023-000512-GIA". Sticky. */
export const citation =
  /(?:19|20)\d\d\]?\s(?:UK[A-Z]{2,4}|EW(?:CA|HC)(?:\s(?:Civ|Crim|Admin))?)\s\d+|[A-Z]{2,3}[/-]\d{2,4}[/-]\d{2,6}(?:[/-][A-Z]{1,4})?(?![\p{L}\p{N}])/iuy;

/**
 * The words under which a citation is indexed: as one, "2024ukut105", "ea20180256"; and its pieces, which only help.
 */
export function readCitation(text: string): readonly { readonly word: string; readonly exact: boolean }[] {
  const pieces = text.toLowerCase().split(/[^a-z0-9]+/);
  // A number may be written with noughts before it.
  const whole = /^\d/.test(text)
    ? pieces.map((piece, i) => (i === 0 ? piece : piece.replace(/^0+(?=\d)/, '')))
    : pieces;
  return [
    { word: whole.join(''), exact: true },
    ...whole.map((word) => ({ word: word.replace(/^0+(?=\d)/, ''), exact: false })),
  ];
}
