import { useState } from 'react';
import { Problem } from '../../components/feedback/Notice';
import { useInvalidFocus } from '../../components/hooks/use-invalid-focus';
import { PageHeading } from '../../components/navigation/PageHeading';
import { useApp } from '../../state/app-context';
import { hasToken } from '../../state/app-state';
import { useAccounts } from '../../state/hooks/use-accounts';
import { useRequest } from '../../state/hooks/use-request';
import type { ReadyAudienceState } from '../../state/prepared-audience';
import { findSentBefore, wasSentBefore } from '../../state/uploads/sent-before';
import { missingFields } from '../../state/uploads/upload-draft';
import { t } from '../../translate';
import { Confirmations } from './Confirmations';
import { audienceToSend, SendOnlyNew, type SinceChoice } from './SendOnlyNew';
import { SentBeforeNotice } from './SentBeforeNotice';
import { UploadFooter } from './UploadFooter';
import { UploadForm } from './UploadForm';
import { UploadSummary } from './UploadSummary';
import { UploadToken } from './UploadToken';
import { useSending } from './use-sending';

export function UploadStep({ audience }: { readonly audience: ReadyAudienceState }) {
  const { app, wizard, dispatchWizard } = useApp();
  const { available, refusal } = useAccounts();
  const [typedToken, setToken] = useState('');
  const [since, setSince] = useState<SinceChoice | null>(null);
  const { upload } = wizard;
  const token = typedToken.trim();
  const { api } = app.settings;
  const sameFile = useRequest('upload:same-file', audience.id, [], api);
  const sent = findSentBefore(app.uploads, api, upload, sameFile);
  const isRepeated = wasSentBefore(sent);
  const missing = missingFields(upload, audience, isRepeated);
  // The upload itself waits for a keychain that has not responded yet.
  const tokenMissing = token === '' && app.token.kind !== 'reading' && !hasToken(app.token);
  const isComplete = missing.length === 0 && !tokenMissing;
  const onlyNew = since?.onlyNew === true;
  const { busy, problem, attempts, send } = useSending({ audience, token, onlyNew, isComplete });
  const form = useInvalidFocus(attempts);
  const shownMissing = attempts > 0 ? missing : [];
  const sending = audienceToSend(audience, since);
  return (
    <>
      <div className="page page-wide" ref={form}>
        <PageHeading>{t('upload.heading')}</PageHeading>
        <div className="page-columns">
          <div className="page-column">
            <UploadForm missing={shownMissing} available={available}>
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
              isMissing={shownMissing.includes('twiceConfirmed')}
            />
          </div>
          <div className="page-column">
            <UploadSummary audience={sending} />
            <Confirmations audience={audience} missing={shownMissing} />
            <Problem>{problem}</Problem>
          </div>
        </div>
      </div>
      <UploadFooter audience={sending} isRepeated={isRepeated} busy={busy} onSend={send} />
    </>
  );
}
