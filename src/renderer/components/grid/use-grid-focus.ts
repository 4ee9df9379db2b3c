import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type GridEntry, HEAD_HEIGHT, ROW_HEIGHT, rowAfterKey } from './grid-model';

interface GridFocus {
  /** Index of the one row that Tab reaches; -1 if there is none. */
  readonly active: number;
  activate(id: string): void;
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
}

/** Arrow keys move through the rows of a table, which is a single Tab stop. */
export function useGridFocus<Row>(
  box: RefObject<HTMLElement | null>,
  entries: readonly GridEntry<Row>[],
  selected: string | null,
  onMove: (id: string) => void,
  onOpen: (id: string) => void,
): GridFocus {
  const [focused, setFocused] = useState<string | null>(selected);
  const [moves, setMoves] = useState(0);
  const at = entries.findIndex(({ id }) => id === focused);
  const active = at >= 0 ? at : entries.findIndex(({ kind }) => kind === 'row');
  const place = useRef(active);
  place.current = active;

  // Only after a key press: the row is rendered by then, wherever it is.
  useEffect(() => {
    const element = box.current;
    if (moves === 0 || element === null) return;
    scrollIntoView(element, place.current);
    element.querySelector<HTMLElement>('[data-active="true"]')?.focus({ preventScroll: true });
  }, [box, moves]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = entries[active];
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen(row.id);
      return;
    }
    const next = rowAfterKey(entries, active, event.key);
    const target = next === null ? undefined : entries[next];
    if (target === undefined) return;
    event.preventDefault();
    setFocused(target.id);
    setMoves((count) => count + 1);
    onMove(target.id);
  };
  return { active, activate: setFocused, onKeyDown };
}

/** Scrolls no more than needed for a row to be visible below the sticky header. */
function scrollIntoView(box: HTMLElement, place: number): void {
  const top = place * ROW_HEIGHT;
  const height = box.clientHeight - HEAD_HEIGHT;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + ROW_HEIGHT > box.scrollTop + height) box.scrollTop = top + ROW_HEIGHT - height;
}
