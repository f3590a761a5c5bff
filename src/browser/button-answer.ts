/** Lets a button say for two seconds what came of pressing it; then it has its own word again. */
export function answerOn(button: HTMLElement | SVGElement, answer: string): void {
  const word = (button.dataset['word'] ??= button.textContent);
  button.setAttribute('aria-live', 'polite');
  button.textContent = answer;
  setTimeout(() => {
    button.textContent = word;
  }, 2000);
}
