import { useCallback, useState } from 'react';
import type { HashedUserType } from '../../../shared/ipc/payloads';
import type { ReadyAudienceState } from '../../bridge';
import { Problem } from '../../components/feedback/Notice';
import { useInvalidFocus } from '../../components/hooks/use-invalid-focus';
import { PageHeading } from '../../components/navigation/PageHeading';
import { StepFooter } from '../../components/navigation/StepFooter';
import { useApp } from '../../state/app-context';
import { hasToken } from '../../state/app-state';
import { useAccounts } from '../../state/hooks/use-accounts';
import { useAction } from '../../state/hooks/use-action';
import { closeList } from '../../state/hooks/use-previews';
import { useRequest } from '../../state/hooks/use-request';
import { findSentBefore, wasSentBefore } from '../../state/uploads/sent-before';
import { missingFields, targetOf, totalOf, type UploadDraft } from '../../state/uploads/upload-draft';
import { t } from '../../translate';
import { Confirmations } from './Confirmations';
import { audienceToSend, SendOnlyNew, type SinceChoice } from './SendOnlyNew';
import { SentBeforeNotice } from './SentBeforeNotice';
import { UploadForm } from './UploadForm';
import { UploadSummary } from './UploadSummary';
import { UploadToken } from './UploadToken';

const NO_UPLOADS: readonly string[] = [];

export function UploadStep({ audience }: { readonly audience: ReadyAudienceState }) {
  const { client, app, dispatch, wizard, dispatchWizard } = useApp();
  const { busy, problem, run } = useAction();
  const { available, refusal } = useAccounts();
  const [typedToken, setToken] = useState('');
  const [attempts, setAttempts] = useState(0);
  const [since, setSince] = useState<SinceChoice | null>(null);
  const form = useInvalidFocus(attempts);
  const { upload, lists } = wizard;
  const token = typedToken.trim();
  const { api } = app.settings;
  const sameFile = useRequest('upload:same-file', audience.id, NO_UPLOADS, api);
  const sent = findSentBefore(app.uploads, api, upload, sameFile);
  const isRepeated = wasSentBefore(sent);
  const missing = attempts === 0 ? [] : missingFields(upload, audience, isRepeated);
  const sending = audienceToSend(audience, since);
  const isEmpty = totalOf(sending.state.byUserType, 'unique') === 0;
  const onlyNew = since?.onlyNew === true;
  // The upload itself waits for a keychain that has not responded yet.
  const tokenMissing = token === '' && app.token.kind !== 'reading' && !hasToken(app.token);

  const send = useCallback(() => {
    setAttempts((count) => count + 1);
    if (tokenMissing || missingFields(upload, audience, isRepeated).length > 0) return;
    run(async () => {
      if (token !== '') dispatch({ type: 'token-changed', token: await client.request('token:save', token) });
      const target = targetOf(upload, audience.state.byUserType);
      const id = await client.request('upload:start', {
        audience: audience.id,
        target,
        ...(onlyNew ? { onlyNew } : {}),
      });
      dispatchWizard({ type: 'upload-started', upload: id });
      for (const list of lists) closeList(client, list.id);
    });
  }, [client, dispatch, dispatchWizard, run, upload, audience, lists, token, tokenMissing, isRepeated, onlyNew]);

  return (
    <>
      <div className="page page-wide" ref={form}>
        <PageHeading>{t('upload.heading')}</PageHeading>
        <div className="page-columns">
          <div className="page-column">
            <UploadForm missing={missing} available={available}>
              <UploadToken
                value={typedToken}
                onChange={setToken}
                problem={attempts > 0 && tokenMissing ? t('upload.missing.token') : null}
                refusal={refusal}
              />
            </UploadForm>
            <SendOnlyNew audience={audience} choice={since} onChange={setSince} />
            <SentBeforeNotice
              sent={sent}
              isConfirmed={upload.twiceConfirmed}
              onConfirm={(twiceConfirmed) => dispatchWizard({ type: 'upload-edited', change: { twiceConfirmed } })}
              isMissing={missing.includes('twiceConfirmed')}
            />
          </div>
          <div className="page-column">
            <UploadSummary audience={sending} />
            <Confirmations audience={audience} missing={missing} />
            <Problem>{problem}</Problem>
          </div>
        </div>
      </div>
      <StepFooter
        onBack={() => dispatchWizard({ type: 'went-back' })}
        primary={{
          label: sendLabel(upload, sending.state.byUserType),
          onPress: send,
          // Until they are read, nobody can be warned of sending twice.
          isPending: busy || app.uploadsRead.kind === 'reading',
          isDisabled: isEmpty,
        }}
      >
        {app.uploadsRead.kind === 'reading' && (
          <span className="hint" role="status">
            {t('uploads.reading')}
          </span>
        )}
        {isRepeated && !upload.twiceConfirmed && (
          <span className="hint footer-warning">{t('upload.twice.footer')}</span>
        )}
      </StepFooter>
    </>
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
