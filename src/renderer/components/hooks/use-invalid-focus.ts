import { type RefObject, useEffect, useRef } from 'react';

/** The button of a select has no invalid state of its own, so its field is marked. */
const INVALID_CONTROL = '[aria-invalid="true"], [data-invalid] > .select-button';

/** After each attempt to send a form, the focus goes to the first field that is not filled in as it should be. */
export function useInvalidFocus(attempts: number): RefObject<HTMLDivElement | null> {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempts > 0) form.current?.querySelector<HTMLElement>(INVALID_CONTROL)?.focus();
  }, [attempts]);
  return form;
}
