/** Leads on with what stands behind the address: the version it was shared in, and the place on the page. */
const to = document.querySelector<HTMLAnchorElement>('a[data-onward]');
if (to) {
  const url = new URL(to.href);
  for (const [name, value] of new URL(location.href).searchParams) url.searchParams.set(name, value);
  if (location.hash !== '') url.hash = location.hash;
  location.replace(url);
}

export {};
