import type { HashedUserType } from '../../../shared/ipc/payloads';
import { StepFooter } from '../../components/navigation/StepFooter';
import { useApp } from '../../state/app-context';
import type { ReadyAudienceState } from '../../state/prepared-audience';
import { totalOf, type UploadDraft } from '../../state/uploads/upload-draft';
import { t } from '../../translate';

interface UploadFooterProps {
  /** As it is sent. */
  readonly audience: ReadyAudienceState;
  /** It was sent before. */
  readonly isRepeated: boolean;
  readonly busy: boolean;
  readonly onSend: () => void;
}

/** The button that sends, which says to whom, and why it waits. */
export function UploadFooter({ audience, isRepeated, busy, onSend }: UploadFooterProps) {
  const { app, wizard, dispatchWizard } = useApp();
  const { byUserType } = audience.state;
  // Until they are read, nobody can be warned of sending twice.
  const isReading = app.uploadsRead.kind === 'reading';
  return (
    <StepFooter
      onBack={() => dispatchWizard({ type: 'went-back' })}
      primary={{
        label: sendLabel(wizard.upload, byUserType),
        onPress: onSend,
        isPending: busy || isReading,
        isDisabled: totalOf(byUserType, 'unique') === 0,
      }}
    >
      {isReading && (
        <span className="hint" role="status">
          {t('uploads.reading')}
        </span>
      )}
      {isRepeated && !wizard.upload.twiceConfirmed && (
        <span className="hint footer-warning">{t('upload.twice.footer')}</span>
      )}
    </StepFooter>
  );
}

/** With several user types there are fewer people than digests: one person may have both. */
function sendLabel({ kind, audienceName: name }: UploadDraft, byUserType: readonly HashedUserType[]): string {
  const count = totalOf(byUserType, 'unique');
  const isPeople = byUserType.length === 1;
  if (kind === 'existing' && name !== '')
    return t(isPeople ? 'audiences.send' : 'audiences.sendCodes', { count, name });
  return t(isPeople ? 'upload.send.people' : 'upload.send.codes', { count });
}
