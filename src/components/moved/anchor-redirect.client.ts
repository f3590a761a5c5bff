import { anchorOf } from '../../browser/address.ts';

/** Goes on from an anchor that has moved to where it leads now; without script its row in the list says where. */
function goOn(): void {
  const row = document.getElementById(anchorOf(location));
  const to = row?.matches('.moved-anchors li') === true ? row.querySelector<HTMLAnchorElement>('a') : null;
  if (to) location.replace(to.href);
}
goOn();
addEventListener('hashchange', goOn);
