/** Saves the diagram as it is shown. What makes the file comes when one is asked for. */
const pictures = '.drawing > svg, :scope > svg:not(.strip)';

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-save]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const figure = button.closest<HTMLElement>('figure');
    if (figure?.dataset['chart'] === 'lanes') {
      void Promise.all([import('./picture-file.client.ts'), import('../cases-in-time/picture.client.ts')]).then(
        ([{ savePicture }, { pictureOf }]) => savePicture(figure, pictureOf(figure), button.dataset['save'] ?? ''),
      );
      return;
    }
    const svg = [...(figure?.querySelectorAll<SVGSVGElement>(pictures) ?? [])].find(
      (each) => each.getClientRects().length > 0,
    );
    if (figure && svg)
      void import('./picture-file.client.ts').then(({ savePicture }) =>
        savePicture(figure, svg, button.dataset['save'] ?? ''),
      );
  });
}

export {};
