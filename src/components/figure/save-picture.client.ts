/** Saves the diagram as it is shown. What makes the file comes when one is asked for. */
const pictures = '.drawing > svg, :scope > svg:not(.strip), :scope > .era-stage > svg';

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-save]'))
  button.addEventListener('click', () => {
    const figure = button.closest<HTMLElement>('figure');
    const svg = [...(figure?.querySelectorAll<SVGSVGElement>(pictures) ?? [])].find(
      (each) => each.getClientRects().length > 0,
    );
    if (figure && svg)
      void import('./picture-file.client.ts').then(({ savePicture }) =>
        savePicture(figure, svg, button.dataset['save'] ?? ''),
      );
  });

export {};
