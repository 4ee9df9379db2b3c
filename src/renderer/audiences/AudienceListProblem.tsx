import { type FormEvent, useState } from 'react';
import { ActionButton } from '../components/ActionButton';
import { Notice } from '../components/feedback/Notice';
import { TextInput } from '../components/fields/TextInput';
import { say, t } from '../translate';
import type { AudienceListState } from './audience-list';

interface AudienceListProblemProps {
  readonly state: AudienceListState;
  readonly onRetry: () => void;
  readonly onAdd: (audienceId: string, name: string) => void;
}

/** Shown in place of the list if there is none: the reason, and what to do instead. */
export function AudienceListProblem({ state, onRetry, onAdd }: AudienceListProblemProps) {
  const [id, setId] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (id.trim() !== '') onAdd(id.trim(), '');
  };
  return (
    <div className="table-note form">
      {state.kind === 'failed' ? (
        <>
          <Notice tone="problem" title={t('audiences.failed')}>
            <p>{say(state.failure.message)}</p>
          </Notice>
          <div className="buttons">
            <ActionButton onPress={onRetry}>{t('audiences.retry')}</ActionButton>
          </div>
        </>
      ) : (
        <p>
          {t('audiences.notOffered')} {t('audiences.notOffered.add')}
        </p>
      )}
      <form className="field-and-button" onSubmit={add}>
        <TextInput label={t('upload.audienceId')} hint={t('upload.audienceId.hint')} value={id} onChange={setId} />
        <ActionButton type="submit" isDisabled={id.trim() === ''}>
          {t('audiences.add.byId')}
        </ActionButton>
      </form>
    </div>
  );
}
