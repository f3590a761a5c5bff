/** On a page that has moved: goes on to the new place with the anchor that was asked for, which a plain refresh drops. */
const to = document.querySelector<HTMLAnchorElement>('a[data-moved-to]');
if (to) location.replace(to.href + (to.hash === '' ? location.hash : ''));
