import { useCallback } from 'react';
import type { AppModel } from '../app-context';

interface MapUndo {
  /** Null if there is nothing to undo. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

/** Undoes changes to how the lists are used, step by step, and reports each list's role to main again. */
export function useMapUndo({ client, wizard, dispatchWizard }: AppModel): MapUndo {
  const { lists, history } = wizard;
  const go = useCallback(
    (type: 'change-undone' | 'change-redone') => {
      const choices = type === 'change-undone' ? history.past.at(-1) : history.future[0];
      dispatchWizard({ type });
      for (const { id, role } of choices?.lists ?? []) {
        if (lists.some((draft) => draft.id === id && draft.role !== role)) {
          client.request('list:set-role', { id, role }).catch(() => undefined);
        }
      }
    },
    [client, lists, history, dispatchWizard],
  );
  return {
    undo: history.past.length === 0 ? null : () => go('change-undone'),
    redo: history.future.length === 0 ? null : () => go('change-redone'),
  };
}
