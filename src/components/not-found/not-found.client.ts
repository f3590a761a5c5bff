import { decoded } from '../../browser/address.ts';

/** On the 404 page: puts the words of the address that was asked for into the search field. */
const field = document.querySelector<HTMLInputElement>('#q404');
if (field && field.value === '') {
  field.value = decoded(location.pathname)
    .replace(/\.[a-z]+$/i, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !['cases', 'findings', 'actors', 'f'].includes(word))
    .join(' ')
    .slice(0, 80);
}
