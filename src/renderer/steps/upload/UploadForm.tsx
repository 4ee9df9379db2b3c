import type { ReactNode } from 'react';
import type { AdAccount } from '../../../shared/upload';
import { RadioCards } from '../../components/fields/RadioCards';
import { TextInput } from '../../components/fields/TextInput';
import { useApp } from '../../state/app-context';
import type { DraftField, UploadDraft } from '../../state/upload-draft';
import { texts } from '../../texts/index';
import { AccountField } from './AccountField';

const TARGET_KINDS = [
  { id: 'new', name: texts.upload.newAudience, hint: texts.upload.newAudienceHint },
  { id: 'existing', name: texts.upload.existing, hint: texts.upload.existingHint },
] as const;

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
  const problemOf = (field: DraftField) => (missing.includes(field) ? texts.upload.missing[field] : null);
  return (
    <section className="panel form" aria-label={texts.upload.heading}>
      {children}
      <RadioCards
        label={texts.upload.purpose}
        cards={TARGET_KINDS}
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
          label={texts.upload.audienceId}
          hint={texts.upload.audienceIdHint}
          value={upload.audienceId}
          onChange={(audienceId) => edit({ audienceId })}
          problem={problemOf('audienceId')}
        />
      )}
      {upload.kind === 'new' && (
        <>
          <TextInput
            label={texts.upload.name}
            value={upload.name}
            onChange={(name) => edit({ name })}
            problem={problemOf('name')}
          />
          <TextInput
            label={texts.upload.description}
            optional
            value={upload.description}
            onChange={(description) => edit({ description })}
          />
          <TextInput
            label={texts.upload.optOutLink}
            optional
            type="url"
            hint={texts.upload.optOutHint}
            value={upload.optOutLink}
            onChange={(optOutLink) => edit({ optOutLink })}
          />
        </>
      )}
    </section>
  );
}
