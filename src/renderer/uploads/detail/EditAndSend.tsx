import { useState } from 'react';
import { DialogTrigger } from 'react-aria-components';
import type { UploadJob } from '../../../shared/job';
import { ActionButton } from '../../components/ActionButton';
import { Problem } from '../../components/feedback/Notice';
import { useInvalidFocus } from '../../components/hooks/use-invalid-focus';
import { ModalDialog } from '../../components/ModalDialog';
import { formatHost } from '../../format';
import { useApp } from '../../state/app-context';
import { useAccounts } from '../../state/hooks/use-accounts';
import { useAction } from '../../state/hooks/use-action';
import { findSentBefore, wasSentBefore } from '../../state/uploads/sent-before';
import { draftOf, missingFields, targetFor, type UploadDraft } from '../../state/uploads/upload-draft';
import { SentBeforeNotice } from '../../steps/upload/SentBeforeNotice';
import { TargetFields } from '../../steps/upload/target/TargetFields';
import { t } from '../../translate';

/** Corrects what the server refused; the hashed file is still there, so nothing is hashed again. */
export function EditAndSend({ job }: { readonly job: UploadJob }) {
  return (
    <DialogTrigger>
      <ActionButton variant="primary">{t('upload.edit')}</ActionButton>
      <ModalDialog title={t('upload.edit.title')} size="form" isDismissable={false}>
        {(close) => <EditForm job={job} onClose={close} />}
      </ModalDialog>
    </DialogTrigger>
  );
}

/** Confirmations given for this file still apply. */
const CONFIRMED = { unverifiedConfirmed: true, plainIdsConfirmed: true } as const;

function EditForm({ job, onClose }: { readonly job: UploadJob; readonly onClose: () => void }) {
  const { client, app } = useApp();
  const { available } = useAccounts();
  const { busy, problem, run, clear } = useAction();
  const [draft, setDraft] = useState<UploadDraft>({ ...draftOf(job.target), ...CONFIRMED });
  const [attempts, setAttempts] = useState(0);
  const form = useInvalidFocus(attempts);
  const sameFile = app.uploads.filter(({ id, file }) => id !== job.id && file.sha256 === job.file.sha256);
  const others = app.uploads.filter(({ id }) => id !== job.id);
  const sent = findSentBefore(
    others,
    app.settings.api,
    draft,
    sameFile.map(({ id }) => id),
  );
  const missing = missingFields(draft, { plainIds: false, state: { kind: 'cancelled' } }, wasSentBefore(sent));
  const send = () => {
    setAttempts((count) => count + 1);
    if (missing.length > 0) return;
    run(async () => {
      await client.request('upload:edit', { id: job.id, target: targetFor(draft, job.target.fields.userType) });
      onClose();
    });
  };
  const shownMissing = attempts > 0 ? missing : [];
  return (
    <>
      <p className="hint">{t('upload.edit.text')}</p>
      <div className="form edit-form" ref={form}>
        <TargetFields
          draft={draft}
          onEdit={(change) => {
            clear();
            setDraft({ ...draft, ...change, twiceConfirmed: false });
          }}
          missing={shownMissing}
          available={available}
        />
        <SentBeforeNotice
          sent={sent}
          isConfirmed={draft.twiceConfirmed}
          onConfirm={(twiceConfirmed) => setDraft({ ...draft, twiceConfirmed })}
          isMissing={shownMissing.includes('twiceConfirmed')}
        />
      </div>
      <p className="hint">{t('upload.edit.to', { host: formatHost(app.settings.api) })}</p>
      <Problem>{problem}</Problem>
      <div className="dialog-buttons">
        <ActionButton onPress={onClose}>{t('app.cancel')}</ActionButton>
        <ActionButton variant="primary" isPending={busy} onPress={send}>
          {t('upload.edit.send')}
        </ActionButton>
      </div>
    </>
  );
}
