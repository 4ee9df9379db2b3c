import type { PreparedAudienceState } from '../../../shared/ipc/payloads';
import { Problem } from '../../components/feedback/Notice';
import { PageHeading } from '../../components/navigation/PageHeading';
import { StepFooter } from '../../components/navigation/StepFooter';
import { useApp } from '../../state/app-context';
import {
  isReadyAudience,
  isReadyFiles,
  type ReadyAudienceState,
  type ReadyFilesState,
} from '../../state/prepared-audience';
import { lastAccount } from '../../state/uploads/last-account';
import { totalOf } from '../../state/uploads/upload-draft';
import { say, t } from '../../translate';
import { FilesStep } from './files/FilesStep';
import { HashProgress } from './HashProgress';
import { HashResult } from './HashResult';

export function HashStep({ audience }: { readonly audience: PreparedAudienceState | null }) {
  if (audience === null || audience.state.kind === 'hashing') return <HashProgress audience={audience} />;
  if (isReadyAudience(audience)) return <Finished audience={audience} />;
  if (isReadyFiles(audience)) return <FinishedFiles audience={audience} />;
  return <Failed audience={audience} />;
}

function Finished({ audience }: { readonly audience: ReadyAudienceState }) {
  const { app, dispatchWizard } = useApp();
  const { api } = app.settings;
  const goBack = useDiscard(audience);
  const isDisabled = totalOf(audience.state.byUserType, 'unique') === 0;
  return (
    <>
      <HashResult audience={audience} />
      <StepFooter
        onBack={goBack}
        primary={{
          label: t('hash.next'),
          onPress: () => dispatchWizard({ type: 'went-to-upload', adAccountId: lastAccount(app.uploads, api) }),
          isDisabled,
        }}
      />
    </>
  );
}

function FinishedFiles({ audience }: { readonly audience: ReadyFilesState }) {
  return <FilesStep audience={audience} onBack={useDiscard(audience)} />;
}

function Failed({ audience }: { readonly audience: PreparedAudienceState }) {
  const goBack = useDiscard(audience);
  const problem = audience.state.kind === 'failed' ? say(audience.state.failure.message) : t('error.bug');
  return (
    <>
      <div className="page">
        <PageHeading>{t('hash.failed')}</PageHeading>
        <Problem>{problem}</Problem>
      </div>
      <StepFooter primary={{ label: t('hash.backToLists'), onPress: goBack }} />
    </>
  );
}

/** Back to the lists. The audience will be hashed again, so main may delete its files. */
function useDiscard({ id }: PreparedAudienceState): () => void {
  const { client, dispatchWizard } = useApp();
  return () => {
    dispatchWizard({ type: 'went-back' });
    client.request('audience:discard', id).catch(() => undefined);
  };
}
