import { type Address, absolute, type Site } from '../address.ts';
import type { Embeddable } from './embeddable.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/**
 * What an embed may do in its frame: run its own script, open a link, and be of its own origin. Without an origin WebKit takes
 * the policy's 'self' for nothing and lays out neither style nor script; the page around it is of another, and closed to it.
 */
export const sandbox = 'allow-scripts allow-same-origin allow-popups';

/**
 * The code that puts an embed into a page: the quotation with its link, which stands alone wherever frames are taken
 * out; the frame, which may do what {@link sandbox} says; and the script that sizes it.
 */
export function embedCode(of: Embeddable, where: Site): string {
  const at = (to: Address): string => escaped(absolute(to, where));
  return [
    `<blockquote class="casebook-quote" cite="${at(of.page)}"><p>${escaped(of.words)}</p><p><a href="${at(of.page)}">${escaped(of.title)}, Casebook</a></p></blockquote>`,
    `<iframe src="${at(of.embed)}" title="${escaped(of.title)}" width="100%" height="${String(of.height)}" style="border:0" loading="lazy" sandbox="${sandbox}"></iframe>`,
    `<script async src="${at('/embed.js')}"></script>`,
  ].join('\n');
}
