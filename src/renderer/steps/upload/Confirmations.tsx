import { CheckField } from '../../components/fields/CheckField';
import { useApp } from '../../state/app-context';
import type { ReadyAudienceState } from '../../state/prepared-audience';
import { type DraftField, totalOf } from '../../state/uploads/upload-draft';
import { t } from '../../translate';

interface ConfirmationsProps {
  readonly audience: ReadyAudienceState;
  readonly missing: readonly DraftField[];
}

/** Ticks that are required before a risky upload. */
export function Confirmations({ audience, missing }: ConfirmationsProps) {
  const { wizard, dispatchWizard } = useApp();
  const { byUserType } = audience.state;
  const [unverified, unique] = [totalOf(byUserType, 'unverified'), totalOf(byUserType, 'unique')];
  const problemOf = (field: 'unverifiedConfirmed' | 'plainIdsConfirmed') =>
    missing.includes(field) ? t(`upload.missing.${field}`) : null;
  return (
    <>
      {unverified > 0 && (
        <CheckField
          label={t('upload.confirm.unverified', { count: unverified })}
          isSelected={wizard.upload.unverifiedConfirmed}
          onChange={(unverifiedConfirmed) => dispatchWizard({ type: 'upload-edited', change: { unverifiedConfirmed } })}
          problem={problemOf('unverifiedConfirmed')}
        />
      )}
      {audience.plainIds && (
        <CheckField
          label={t('upload.confirm.plainIds', { count: unique })}
          isSelected={wizard.upload.plainIdsConfirmed}
          onChange={(plainIdsConfirmed) => dispatchWizard({ type: 'upload-edited', change: { plainIdsConfirmed } })}
          problem={problemOf('plainIdsConfirmed')}
        />
      )}
    </>
  );
}
