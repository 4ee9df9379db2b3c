import { useEffect, useMemo, useRef } from 'react';
import { message } from '../../../shared/messages/message';
import type { Client } from '../../bridge';
import { toasts } from '../toasts';
import { toSavedDraft } from '../wizard/saved-draft';
import type { Wizard } from '../wizard/wizard-model';
import { messageOf } from './use-action';

/** How long a draft must be unchanged before it is saved, in milliseconds. */
const PAUSE_MS = 300;

/** Saves the draft in main after every change, so that a reload, a crash or the end of the program loses nothing. */
export function useDraftSaving(client: Client, wizard: Wizard): void {
  const isSent = wizard.step.kind === 'receipt';
  const text = useMemo(() => JSON.stringify(toSavedDraft(isSent ? sent(wizard) : wizard)), [wizard, isSent]);
  const saved = useRef<string | null>(null);
  /** The sentence that says that the draft is not saved. */
  const failure = useRef<string | null>(null);
  useEffect(() => {
    const save = () => {
      if (saved.current === text) return;
      saved.current = text;
      client.request('draft:save', JSON.parse(text)).then(
        () => {
          if (failure.current !== null) toasts.close(failure.current);
          failure.current = null;
        },
        (error: unknown) => {
          // Each change would fail for the same reason, which is reported once.
          failure.current ??= toasts.add({ text: message('choose.drafts.unsaved', { problem: messageOf(error) }) });
          saved.current = null;
        },
      );
    };
    const timer = setTimeout(save, PAUSE_MS);
    window.addEventListener('pagehide', save);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', save);
    };
  }, [client, text]);
}

/** A sent audience is not a draft any more. */
function sent(wizard: Wizard): Wizard {
  return { ...wizard, lists: [], upload: { ...wizard.upload, name: '', audienceId: '', audienceName: '' } };
}
