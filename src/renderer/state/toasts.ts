import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';
import { UNDO_MS } from '../../shared/ipc/undo';
import { type Message, message } from '../../shared/messages/message';

/** A sentence, and a button where something can be done about it. */
interface ToastContent {
  readonly text: Message;
  readonly action?: { readonly label: Message; readonly run: () => void };
  /** The action changes the lists while they are mapped. */
  readonly isOfMapStep?: true;
}

export const toasts = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 });

/**
 * Reports an action and offers to undo it for ten seconds; `onFinal` runs after that. The result ends the offer at once,
 * for when the action can no longer be undone.
 */
export function offerUndo(text: Message, undo: () => void, onFinal?: () => void): () => void {
  let isUndone = false;
  const key = toasts.add(
    {
      text,
      action: {
        label: message('toast.undo'),
        run: () => {
          isUndone = true;
          undo();
        },
      },
    },
    {
      timeout: UNDO_MS,
      onClose: () => {
        if (!isUndone) onFinal?.();
      },
    },
  );
  return () => toasts.close(key);
}

/** Ends the offers of the map step, which cover and change nothing of the next one. */
export function endMapOffers(): void {
  for (const { key, content } of [...toasts.visibleToasts]) if (content.isOfMapStep) toasts.close(key);
}
