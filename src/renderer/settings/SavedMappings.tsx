import { useState } from 'react';
import { ActionButton } from '../components/ActionButton';
import { Problem } from '../components/Notice';
import { useApp } from '../state/app-context';
import { useAction } from '../state/hooks/use-action';
import { offerUndo } from '../state/toasts';
import { texts } from '../texts/index';
import { t } from '../translate';

/** What the app remembers of lists: to be taken to another computer, or forgotten. */
export function SavedMappings() {
  const { client } = useApp();
  const { busy, problem, run } = useAction();
  const [message, setMessage] = useState<string>(texts.settings.mappingsHint);
  const exportAll = () =>
    run(async () => {
      if (await client.request('mappings:save', null)) setMessage(texts.settings.mappingsExported);
    });
  const importAll = () =>
    run(async () => {
      const lists = await client.request('mappings:load', null);
      if (lists !== null) setMessage(texts.settings.mappingsImported(lists));
    });
  const forget = () =>
    run(async () => {
      await client.request('mappings:forget', null);
      setMessage(texts.settings.mappingsForgotten);
      offerUndo(t('undo.mappings'), () =>
        run(async () => {
          await client.request('mappings:restore', null);
          setMessage(texts.settings.mappingsHint);
        }),
      );
    });
  return (
    <>
      <p className="hint" role="status">
        {message}
      </p>
      <div className="buttons">
        <ActionButton isDisabled={busy} onPress={exportAll}>
          {texts.settings.exportMappings}
        </ActionButton>
        <ActionButton isDisabled={busy} onPress={importAll}>
          {texts.settings.importMappings}
        </ActionButton>
        <ActionButton isDisabled={busy || message === texts.settings.mappingsForgotten} onPress={forget}>
          {texts.settings.forgetMappings}
        </ActionButton>
      </div>
      <Problem>{problem}</Problem>
    </>
  );
}
