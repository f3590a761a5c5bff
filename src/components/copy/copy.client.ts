/** Shows the copy buttons of a page and makes them work; says for two seconds that it was done. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const word = button.textContent;
  button.hidden = false;
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', () => {
    const text = button.dataset['copy'] ?? '';
    const done = (said: string): void => {
      button.textContent = said;
      setTimeout(() => {
        button.textContent = word;
      }, 2000);
    };
    // Where the clipboard is denied, the link itself stands beside the button, to be copied by hand.
    try {
      navigator.clipboard.writeText(text).then(
        () => {
          done('Copied');
        },
        () => {
          done('Not allowed here: copy the link beside it');
        },
      );
    } catch {
      done('Not possible here: copy the link beside it');
    }
  });
}
