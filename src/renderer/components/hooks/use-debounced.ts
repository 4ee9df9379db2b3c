import { useEffect, useState } from 'react';

/** Debounce delay in milliseconds. */
const PAUSE_MS = 400;

/** A debounced value: half-typed ones are not worth a request. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
