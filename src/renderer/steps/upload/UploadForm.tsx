import type { ReactNode } from 'react';
import type { AdAccount } from '../../../shared/upload';
import { RadioCards } from '../../components/fields/RadioCards';
import { TextInput } from '../../components/fields/TextInput';
import { useApp } from '../../state/app-context';
import type { DraftField, UploadDraft } from '../../state/upload-draft';
import { t } from '../../translate';
import { AccountField } from './AccountField';

const TARGET_KINDS = ['new', 'existing'] as const;

interface UploadFormProps {
  readonly missing: readonly DraftField[];
  /** Ad accounts that the server names. */
  readonly available: readonly AdAccount[];
  /** Asked above the fields of the audience. */
  readonly children: ReactNode;
}

export function UploadForm({ missing, available, children }: UploadFormProps) {
  const { wizard, dispatchWizard } = useApp();
  const { upload } = wizard;
  const edit = (change: Partial<UploadDraft>) => dispatchWizard({ type: 'upload-edited', change });
  const problemOf = (field: DraftField) => (missing.includes(field) ? t(`upload.missing.${field}`) : null);
  return (
    <section className="panel form" aria-label={t('upload.heading')}>
      {children}
      <RadioCards
        label={t('upload.target')}
        cards={TARGET_KINDS.map((id) => ({
          id,
          name: t(`upload.target.${id}`),
          hint: t(`upload.target.${id}.hint`),
        }))}
        value={upload.kind}
        onChange={(kind) => edit({ kind })}
      />
      <AccountField
        available={available}
        value={upload.adAccountId}
        onChange={(adAccountId) => edit({ adAccountId })}
        problem={problemOf('adAccountId')}
      />
      {upload.kind === 'existing' && (
        <TextInput
          label={t('upload.audienceId')}
          hint={t('upload.audienceId.hint')}
          value={upload.audienceId}
          onChange={(audienceId) => edit({ audienceId })}
          problem={problemOf('audienceId')}
        />
      )}
      {upload.kind === 'new' && (
        <>
          <TextInput
            label={t('upload.name')}
            value={upload.name}
            onChange={(name) => edit({ name })}
            problem={problemOf('name')}
          />
          <TextInput
            label={t('upload.description')}
            optional
            value={upload.description}
            onChange={(description) => edit({ description })}
          />
          <TextInput
            label={t('upload.optOutLink')}
            optional
            type="url"
            hint={t('upload.optOutLink.hint')}
            value={upload.optOutLink}
            onChange={(optOutLink) => edit({ optOutLink })}
          />
        </>
      )}
    </section>
  );
}
