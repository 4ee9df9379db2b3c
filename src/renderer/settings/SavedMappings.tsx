import { useState } from 'react';
import { ActionButton } from '../components/ActionButton';
import { Problem } from '../components/Notice';
import { useApp } from '../state/app-context';
import { useAction } from '../state/use-action';
import { texts } from '../texts';

export function SavedMappings() {
  const { client } = useApp();
  const { busy, problem, run } = useAction();
  const [forgotten, setForgotten] = useState(false);
  const forget = () =>
    run(async () => {
      await client.request('mappings:forget', null);
      setForgotten(true);
    });
  return (
    <>
      <p className="hint" role="status">
        {forgotten ? texts.settings.mappingsForgotten : texts.settings.mappingsHint}
      </p>
      <div className="buttons">
        <ActionButton isDisabled={busy || forgotten} onPress={forget}>
          {texts.settings.forgetMappings}
        </ActionButton>
      </div>
      <Problem>{problem}</Problem>
    </>
  );
}
