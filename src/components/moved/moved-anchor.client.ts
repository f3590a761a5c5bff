/** Goes on from an anchor that has moved to where it leads now; without script its row in the list says where. */
function goOn(): void {
  const row = document.getElementById(location.hash.slice(1));
  const to = row?.matches('.moved-anchors li') === true ? row.querySelector<HTMLAnchorElement>('a') : null;
  if (to) location.replace(to.href);
}
goOn();
addEventListener('hashchange', goOn);
