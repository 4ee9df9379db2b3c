import { type RefObject, useEffect } from 'react';

/** In milliseconds: a closing menu or dialog first tries to return the focus to its button. */
const RETURN_MS = 100;

/** One that can receive the focus. */
const HEADING = ':is(h1, h2)[tabindex]';

/**
 * Whenever `content` changes, the button that had the focus may be gone; the focus then goes to the heading within
 * `place` instead of being lost, so that Tab continues from there.
 */
export function useKeptFocus(content: unknown, place: RefObject<HTMLElement | null>): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the content is what the focus depends on
  useEffect(() => {
    let frame = 0;
    const keep = () => {
      if (document.activeElement === document.body)
        place.current?.querySelector<HTMLElement>(HEADING)?.focus({ preventScroll: true });
    };
    // A menu returns the focus in the next frame, which a busy computer draws late.
    const timer = setTimeout(() => {
      frame = requestAnimationFrame(keep);
    }, RETURN_MS);
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }, [content, place]);
}
