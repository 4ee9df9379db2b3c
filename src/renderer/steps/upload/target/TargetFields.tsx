import type { AdAccount } from '../../../../shared/upload';
import { RadioCards } from '../../../components/fields/RadioCards';
import { TextInput } from '../../../components/fields/TextInput';
import type { DraftField, UploadDraft } from '../../../state/uploads/upload-draft';
import { t } from '../../../translate';
import { AccountField } from './AccountField';
import { AudienceField } from './AudienceField';

const TARGET_KINDS = ['new', 'existing'] as const;

interface TargetFieldsProps {
  readonly draft: UploadDraft;
  readonly onEdit: (change: Partial<UploadDraft>) => void;
  readonly missing: readonly DraftField[];
  /** Ad accounts that the server lists. */
  readonly available: readonly AdAccount[];
}

/** Where people are sent: to a new audience or an existing one. */
export function TargetFields({ draft, onEdit, missing, available }: TargetFieldsProps) {
  const problemOf = (field: DraftField) => (missing.includes(field) ? t(`upload.missing.${field}`) : null);
  return (
    <>
      <RadioCards
        label={t('upload.target')}
        cards={TARGET_KINDS.map((id) => ({
          id,
          name: t(`upload.target.${id}`),
          hint: t(`upload.target.${id}.hint`),
        }))}
        value={draft.kind}
        onChange={(kind) => onEdit({ kind })}
      />
      <AccountField
        available={available}
        value={draft.adAccountId}
        onChange={(adAccountId) => onEdit({ adAccountId, audienceName: '' })}
        problem={problemOf('adAccountId')}
      />
      {draft.kind === 'existing' ? (
        <AudienceField
          adAccountId={draft.adAccountId}
          value={draft.audienceId}
          name={draft.audienceName}
          onChange={(audienceId, audienceName) => onEdit({ audienceId, audienceName })}
          problem={problemOf('audienceId')}
        />
      ) : (
        <>
          <TextInput
            label={t('upload.name')}
            value={draft.name}
            onChange={(name) => onEdit({ name })}
            problem={problemOf('name')}
          />
          <TextInput
            label={t('upload.description')}
            optional
            value={draft.description}
            onChange={(description) => onEdit({ description })}
          />
          <TextInput
            label={t('upload.optOutLink')}
            optional
            type="url"
            hint={t('upload.optOutLink.hint')}
            value={draft.optOutLink}
            onChange={(optOutLink) => onEdit({ optOutLink })}
          />
        </>
      )}
    </>
  );
}
