import { useEffect } from 'react';
import type { AppSnapshot } from '../../../shared/ipc/payloads';
import { message } from '../../../shared/messages/message';
import { toasts } from '../toasts';

/** Says once, at the start, what a later version has left on this computer. */
export function useLaterVersion({ uploads, settings }: AppSnapshot['ofLaterVersion']): void {
  useEffect(() => {
    if (settings) toasts.add({ text: message('later.settings') });
    if (uploads > 0) toasts.add({ text: message('later.uploads', { count: uploads }) });
  }, [uploads, settings]);
}
