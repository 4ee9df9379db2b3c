import { useEffect } from 'react';
import { LIST_ROLES, type ListRole } from '../../../shared/preview';

/** Fields handle their own pastes. */
const EDITABLE = 'input, textarea, [contenteditable]';

/** Handles text pasted outside of fields, with the role of the focused place. */
export function useTextPaste(onText: ((text: string, role: ListRole) => void) | null): void {
  useEffect(() => {
    if (onText === null) return;
    const paste = (event: ClipboardEvent) => {
      // The paste event targets the selection, which is empty here.
      const target = document.activeElement ?? document.body;
      if (event.defaultPrevented || event.clipboardData === null || target.closest(EDITABLE) !== null) return;
      event.preventDefault();
      onText(event.clipboardData.getData('text/plain'), roleOf(target));
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [onText]);
}

function roleOf(target: Element): ListRole {
  const place = target.closest<HTMLElement>('[data-drop-role]');
  return LIST_ROLES.find((role) => role === place?.dataset.dropRole) ?? 'audience';
}
