/**
 * Whether a gesture is for a drawing and not for the page: the wheel only with Ctrl or Cmd, touch only with two
 * fingers, and the main button of the mouse where the drawing can be dragged.
 */
export function isForDrawing(event: Event, drags = true): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) return event.touches.length === 2;
  return drags && event instanceof MouseEvent && event.type !== 'dblclick' && event.button === 0 && !event.ctrlKey;
}
