import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';
import type { Message } from '../../shared/messages/message';

/** An action that was done, and how to undo it. */
export interface ToastContent {
  readonly text: Message;
  readonly undo: () => void;
}

const UNDO_MS = 10_000;

export const toasts = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 });

/** Reports an action and offers to undo it for ten seconds; `onFinal` runs after that. */
export function offerUndo(text: Message, undo: () => void, onFinal?: () => void): void {
  let isUndone = false;
  toasts.add(
    {
      text,
      undo: () => {
        isUndone = true;
        undo();
      },
    },
    {
      timeout: UNDO_MS,
      onClose: () => {
        if (!isUndone) onFinal?.();
      },
    },
  );
}
