import { type RefObject, useEffect, useState } from 'react';

/** The visible part of a scroll box, with a margin, in pixels. */
interface Viewport {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** In pixels: scrolling by less does not re-render. */
const STEP = 160;

/** The visible part of an element that scrolls, kept up to date. */
export function useViewport(box: RefObject<HTMLElement | null>): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ top: 0, bottom: 800, left: 0, right: 1600 });
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const update = () => {
      const next = viewportOf(element);
      setViewport((last) => (isSame(last, next) ? last : next));
    };
    const observer = new ResizeObserver(update);
    observer.observe(element);
    element.addEventListener('scroll', update, { passive: true });
    update();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', update);
    };
  }, [box]);
  return viewport;
}

function viewportOf({ scrollTop, scrollLeft, clientHeight, clientWidth }: HTMLElement): Viewport {
  const [top, left] = [snap(scrollTop), snap(scrollLeft)];
  return {
    top: top - STEP,
    bottom: top + clientHeight + 2 * STEP,
    left: left - STEP,
    right: left + clientWidth + 2 * STEP,
  };
}

function snap(position: number): number {
  return Math.floor(position / STEP) * STEP;
}

function isSame(a: Viewport, b: Viewport): boolean {
  return a.top === b.top && a.bottom === b.bottom && a.left === b.left && a.right === b.right;
}
