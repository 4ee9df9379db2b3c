import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width of an element in pixels; 0 until it is mounted. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const observed = element.current;
    if (observed === null) return;
    const update = () => setWidth(observed.clientWidth);
    const observer = new ResizeObserver(update);
    observer.observe(observed);
    update();
    return () => observer.disconnect();
  }, [element]);
  return width;
}
