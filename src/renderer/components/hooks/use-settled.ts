import { useEffect, useState } from 'react';

/** How long nobody types before a value counts, in milliseconds. */
const PAUSE_MS = 400;

/** A value once nobody changes it any more: half-typed ones are not worth a request. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
