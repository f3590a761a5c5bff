import { styleSheet } from '../../browser/brought.ts';
import notesSheet from './notes.css?url';

/**
 * Brings the short notes when a reader first points at something or moves the focus, and lets them see that event too:
 * few readers of a page ask for one, and all would pay for them.
 */
let wanted: Promise<unknown> | undefined;
let ready = false;
let touch: PointerEvent | undefined;
/** Ends either way. Without the notes a link leads where it says; they are asked for again when they are next wanted. */
const bring = (): Promise<unknown> =>
  (wanted ??= Promise.all([import('./notes.client.ts'), styleSheet(notesSheet)]).then(
    () => {
      ready = true;
    },
    () => {
      wanted = undefined;
    },
  ));

/** Gives an event to what has come since it happened, if what it was about is still so. */
function again(event: Event): void {
  if (event.target instanceof Element && event.target.matches(':hover, :focus'))
    event.target.dispatchEvent(
      event instanceof PointerEvent ? new PointerEvent(event.type, event) : new FocusEvent(event.type, event),
    );
}

for (const kind of ['pointerover', 'focusin'])
  addEventListener(kind, (event) => {
    if (!wanted)
      void bring().then(() => {
        if (ready) again(event);
      });
  });
window.addEventListener('pointerdown', (event) => {
  touch = event.pointerType === 'touch' ? event : undefined;
  void bring();
});
// A first touch is a click at once: it waits for the notes, which then take it as theirs.
addEventListener(
  'click',
  (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.provision, a.term') : null;
    const down = touch;
    if (ready || !link || !down) return;
    event.preventDefault();
    event.stopPropagation();
    void bring().then(() => {
      if (ready) link.dispatchEvent(new PointerEvent('pointerdown', down));
      // The click that follows is the link's own.
      else touch = undefined;
      link.click();
    });
  },
  { capture: true },
);
