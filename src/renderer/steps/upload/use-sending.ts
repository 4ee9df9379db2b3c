import { useCallback, useState } from 'react';
import { useApp } from '../../state/app-context';
import { useAction } from '../../state/hooks/use-action';
import { closeList } from '../../state/hooks/use-previews';
import type { ReadyAudienceState } from '../../state/prepared-audience';
import { targetOf } from '../../state/uploads/upload-draft';

interface Sending {
  readonly busy: boolean;
  readonly problem: string | null;
  /** How often the marketer wanted to send; once they have, the form shows what is missing. */
  readonly attempts: number;
  send(): void;
}

interface ToSend {
  readonly audience: ReadyAudienceState;
  /** A new token, which is saved first; empty for the saved one. */
  readonly token: string;
  /** Only people whom an earlier audience does not hold. */
  readonly onlyNew: boolean;
  /** Nothing is missing in the form. */
  readonly isComplete: boolean;
}

/** Sends an audience once its form is complete. Its lists are closed: the draft ends with it. */
export function useSending({ audience, token, onlyNew, isComplete }: ToSend): Sending {
  const { client, wizard, dispatch, dispatchWizard } = useApp();
  const { busy, problem, run } = useAction();
  const [attempts, setAttempts] = useState(0);
  const { upload, lists } = wizard;
  const send = useCallback(() => {
    setAttempts((count) => count + 1);
    if (!isComplete) return;
    run(async () => {
      if (token !== '') dispatch({ type: 'token-changed', token: await client.request('token:save', token) });
      const target = targetOf(upload, audience.state.byUserType);
      const id = await client.request('upload:start', {
        audience: audience.id,
        target,
        ...(onlyNew ? { onlyNew } : {}),
      });
      dispatchWizard({ type: 'upload-started', upload: id });
      for (const list of lists) closeList(client, list.id);
    });
  }, [client, dispatch, dispatchWizard, run, upload, audience, lists, token, isComplete, onlyNew]);
  return { busy, problem, attempts, send };
}
