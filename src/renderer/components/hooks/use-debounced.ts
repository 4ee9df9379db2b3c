import { useEffect, useState } from 'react';

/** Debounce delay in milliseconds. */
const PAUSE_MS = 400;

/** A debounced value: half-typed ones are not worth a request. */
export function useDebounced<T>(value: T): T {
  const [debounced, setDebounced] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setDebounced(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return debounced;
}
