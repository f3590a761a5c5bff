/** How references to law are written, each form with the letters it is indexed under. */
const forms: readonly (readonly [string, string])[] = [
  ['ss?|secs?|sections?', 's'],
  ['arts?|articles?', 'art'],
  ['regs?|regulations?', 'reg'],
  ['sch|schs|schedules?', 'sch'],
  ['paras?|paragraphs?', 'para'],
];
const number = '\\d{1,3}[a-z]{0,2}(?:\\s?\\(\\w{1,4}\\))*';

/** A reference with all that follows in a list: "s 55A", "articles 13 and 14", "regs 5A and 5C". Sticky. */
export const reference = new RegExp(
  `(?:${forms.map(([words]) => words).join('|')})\\.?\\s?${number}(?:(?:\\s?[,–-]\\s?|\\s(?:and|to|or)\\s)${number})*(?![\\p{L}\\p{N}])`,
  'iuy',
);

/** How a word begins that can open a reference. */
export const opensReference =
  /^(?:s|ss|sec|secs|art|arts|reg|regs|sch|schs|para|paras|section|article|regulation|schedule|paragraph)/i;

const reader = new RegExp(`^(${forms.map(([words]) => words).join('|')})\\.?\\s?(?=\\d)`, 'i');
const each = new RegExp(number, 'gi');

/**
 * The words under which a reference is indexed: "article 5(1)(a)" is `art5(1)(a)`, and less exactly `art5(1)` and
 * `art5`. Nothing for a text that is no reference.
 */
export function readReference(text: string): readonly { readonly word: string; readonly exact: boolean }[] {
  const form = reader.exec(text);
  if (!form) return [];
  const letters = forms.find(([words]) => new RegExp(`^(?:${words})$`, 'i').test(form[1] ?? ''))?.[1] ?? '';
  return [...text.slice(form[0].length).matchAll(each)].flatMap(([written]) => {
    const parts = written.toLowerCase().replace(/\s/g, '').split('(');
    return parts.map((_, i) => ({ word: letters + parts.slice(0, parts.length - i).join('('), exact: i === 0 }));
  });
}
