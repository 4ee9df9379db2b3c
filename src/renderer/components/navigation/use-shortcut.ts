import { useEffect } from 'react';

/** An open menu or dialog has the keyboard to itself. */
const OVERLAYS = '[role="listbox"], [role="menu"], [role="dialog"], [role="alertdialog"]';

/** Ctrl+Enter or Cmd+Enter, wherever the focus is; captured before a focused button handles Enter. */
export function useShortcut(onTrigger: (() => void) | null): void {
  useEffect(() => {
    if (onTrigger === null) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      if (event.target instanceof Element && event.target.closest(OVERLAYS) !== null) return;
      event.preventDefault();
      event.stopPropagation();
      onTrigger();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [onTrigger]);
}
