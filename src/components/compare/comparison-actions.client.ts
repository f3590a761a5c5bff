/** What a drawn comparison can do: leave out what both cases share, and print. */
for (const each of document.querySelectorAll<HTMLElement>('[data-scripted]')) each.hidden = false;

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-differs]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const only = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(only));
    document.querySelector('[data-comparison]')?.classList.toggle('only-differs', only);
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    print();
  });
}
