import { answerOn } from '../../browser/button-answer.ts';
import { ifItComes } from '../../browser/brought.ts';
import * as words from '../../model/say/interface-words.ts';

/** Saves the diagram as it is shown. What makes the file comes when one is asked for. */
const pictures = '.drawing > svg, :scope > svg:not(.strip)';

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-save]')) {
  button.hidden = false;
  const type = button.dataset['save'] ?? '';
  const apologise = (): void => {
    answerOn(button, words.notSaved);
  };
  button.addEventListener('click', () => {
    const figure = button.closest<HTMLElement>('figure');
    if (figure?.dataset['chart'] === 'lanes') {
      ifItComes(
        Promise.all([import('./picture-file.client.ts'), import('../cases-in-time/picture.client.ts')]),
        ([{ savePicture }, { pictureOf }]) => void savePicture(figure, pictureOf(figure), type),
        apologise,
      );
      return;
    }
    const svg = [...(figure?.querySelectorAll<SVGSVGElement>(pictures) ?? [])].find(
      (each) => each.getClientRects().length > 0,
    );
    if (figure && svg)
      ifItComes(
        import('./picture-file.client.ts'),
        ({ savePicture }) => void savePicture(figure, svg, type),
        apologise,
      );
  });
}
