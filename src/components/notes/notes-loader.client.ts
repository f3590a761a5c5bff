import { styleSheet } from '../../browser/brought.ts';
import { closest } from '../../browser/dom.ts';
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

/** Tells what has come since of what was pointed at or had the focus, if that is still so. */
function again(event: Event): void {
  const { target } = event;
  if (ready && target instanceof Element && target.matches(':hover, :focus'))
    target.dispatchEvent(
      event instanceof PointerEvent ? new PointerEvent('pointerover', event) : new FocusEvent('focusin', event),
    );
}

// A pointer that lies still is over something as soon as the page is drawn; only a reader moves it.
for (const kind of ['pointermove', 'focusin'])
  addEventListener(kind, (event) => {
    if (!wanted)
      void bring().then(() => {
        again(event);
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
    const link = closest<HTMLAnchorElement>(event, 'a.provision, a.term');
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
