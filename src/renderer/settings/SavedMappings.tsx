import { useState } from 'react';
import { type Message, message } from '../../shared/messages/message';
import { ActionButton } from '../components/ActionButton';
import { Problem } from '../components/feedback/Notice';
import { useApp } from '../state/app-context';
import { useAction } from '../state/hooks/use-action';
import { offerUndo } from '../state/toasts';
import { say, t } from '../translate';

/** The remembered mappings: export them to another computer, or delete them. */
export function SavedMappings() {
  const { client } = useApp();
  const { busy, problem, run } = useAction();
  const [note, setNote] = useState<Message>(message('settings.mappings.hint'));
  const exportAll = () =>
    run(async () => {
      if (await client.request('mappings:save', null)) setNote(message('settings.mappings.saved'));
    });
  const importAll = () =>
    run(async () => {
      const lists = await client.request('mappings:load', null);
      if (lists !== null) setNote(message('settings.mappings.loaded', { count: lists }));
    });
  const forget = () =>
    run(async () => {
      await client.request('mappings:forget', null);
      setNote(message('settings.mappings.forgotten'));
      offerUndo(message('undo.mappings'), () =>
        run(async () => {
          await client.request('mappings:restore', null);
          setNote(message('settings.mappings.hint'));
        }),
      );
    });
  return (
    <>
      <p className="hint" role="status">
        {say(note)}
      </p>
      <div className="buttons">
        <ActionButton isDisabled={busy} onPress={exportAll}>
          {t('settings.mappings.save')}
        </ActionButton>
        <ActionButton isDisabled={busy} onPress={importAll}>
          {t('settings.mappings.load')}
        </ActionButton>
        <ActionButton isDisabled={busy || note.id === 'settings.mappings.forgotten'} onPress={forget}>
          {t('settings.mappings.forget')}
        </ActionButton>
      </div>
      <Problem>{problem}</Problem>
    </>
  );
}
