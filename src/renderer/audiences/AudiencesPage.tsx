import { useState } from 'react';
import { ActionButton } from '../components/ActionButton';
import { Notice } from '../components/feedback/Notice';
import { SavedNote } from '../components/feedback/SavedNote';
import { SearchInput } from '../components/fields/SearchInput';
import { useDebounced } from '../components/hooks/use-debounced';
import { useMedia } from '../components/hooks/use-media';
import { PageHeading } from '../components/navigation/PageHeading';
import { SIDE_BY_SIDE, SidePanel } from '../components/SidePanel';
import { describeToken } from '../settings/describe-token';
import { TokenForm } from '../settings/TokenForm';
import { useApp } from '../state/app-context';
import { hasToken } from '../state/app-state';
import { useAccounts } from '../state/hooks/use-accounts';
import { lastAccount } from '../state/uploads/last-account';
import { INITIAL_VIEW } from '../state/uploads/uploads-view';
import { AccountField } from '../steps/upload/target/AccountField';
import { t } from '../translate';
import { isUploadTo } from '../uploads/table/upload-rows';
import { AudienceDetail } from './AudienceDetail';
import { AudienceListProblem } from './AudienceListProblem';
import { AudienceTable } from './AudienceTable';
import { audienceName } from './audience-columns';
import type { AudienceItem } from './audience-list';
import { useAudiences } from './use-audiences';
import { type DeletionResult, useDeletion } from './use-deletion';

/** The server's audiences of an ad account. */
export function AudiencesPage() {
  const { app, dispatch, dispatchWizard } = useApp();
  const [isLate] = useState(app.token.kind === 'reading');
  const { available, refusal } = useAccounts();
  const [chosen, setChosen] = useState<string | null>(null);
  const preset = app.settings.adAccountId || lastAccount(app.uploads, app.settings.api);
  const account = (chosen ?? preset) || (available[0]?.fbId ?? '');
  const { list, loadMore, reload, remove } = useAudiences(useDebounced(account));
  const deletion = useDeletion(remove, reload);
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const isWide = useMedia(SIDE_BY_SIDE);
  const audience = list.items.find(({ key }) => key === open);
  const isListed = list.items.length > 0 || (list.state.kind !== 'failed' && list.state.kind !== 'not-offered');

  const addTo = (audienceId: string, name: string) => {
    const upload = { kind: 'existing', adAccountId: account, audienceId, audienceName: name } as const;
    dispatchWizard({ type: 'target-chosen', settings: app.settings, upload, lists: [], problems: [] });
    dispatch({ type: 'went-to', page: 'new' });
  };
  const idsOf = ({ id, fbId }: AudienceItem) => [id, fbId].filter((item) => item !== null);
  const showUploads = (shown: AudienceItem) => {
    const filter = { ids: idsOf(shown), name: audienceName(shown) };
    dispatch({ type: 'uploads-view-changed', change: { ...INITIAL_VIEW, audience: filter } });
    dispatch({ type: 'went-to', page: 'uploads' });
  };

  if (app.token.kind === 'reading') {
    return (
      <div className="page">
        <PageHeading subtitle={describeToken(app.token)}>{t('audiences.heading')}</PageHeading>
      </div>
    );
  }
  if (!hasToken(app.token)) {
    return (
      <div className="page">
        <PageHeading subtitle={t('audiences.noToken')}>{t('audiences.heading')}</PageHeading>
        <section className="panel form">
          <TokenForm />
        </section>
      </div>
    );
  }
  return (
    <div className="table-page">
      <div className="table-side" hidden={!isWide && audience !== undefined}>
        <header className="table-head">
          <PageHeading isLate={isLate}>{t('audiences.heading')}</PageHeading>
          <ActionButton variant="quiet" onPress={reload} isDisabled={account === '' || list.state.kind === 'loading'}>
            {t('audiences.reload')}
          </ActionButton>
        </header>
        <div className="filter-bar">
          <div className="table-options">
            <AccountField
              available={available}
              value={account}
              onChange={setChosen}
              problem={null}
              isExplained={false}
            />
          </div>
          {account !== '' && isListed && (
            <SearchInput label={t('audiences.search')} value={search} onChange={setSearch} />
          )}
        </div>
        <ProblemNote>{refusal}</ProblemNote>
        <DeletionNote result={deletion.result} />
        {account === '' && <p className="table-note hint">{t('audiences.noAccount')}</p>}
        {account !== '' && !isListed && <AudienceListProblem state={list.state} onRetry={reload} onAdd={addTo} />}
        {account !== '' && isListed && (
          <AudienceTable list={list} onMore={loadMore} search={search} selected={open} onOpen={setOpen} />
        )}
      </div>
      {audience !== undefined && (
        <SidePanel
          key={audience.key}
          label={t('audiences.detail', { name: audienceName(audience) })}
          isBeside={isWide}
          closeLabel={t('audiences.detail.close')}
          backLabel={t('audiences.detail.back')}
          onClose={() => setOpen(null)}
        >
          <AudienceDetail
            audience={audience}
            uploads={app.uploads.filter((job) => isUploadTo(job, idsOf(audience))).length}
            isDeleting={deletion.deleting !== null}
            onAdd={() => addTo(audience.fbId ?? '', audienceName(audience))}
            onShowUploads={() => showUploads(audience)}
            onDelete={() => deletion.run(audience)}
          />
        </SidePanel>
      )}
    </div>
  );
}

function ProblemNote({ children }: { readonly children: string | null }) {
  if (children === null) return null;
  return (
    <div className="table-note">
      <Notice tone="problem">
        <p>{children}</p>
      </Notice>
    </div>
  );
}

/** What became of the last deletion. Its place for success is always there, so that a screen reader announces it. */
function DeletionNote({ result }: { readonly result: DeletionResult | null }) {
  const success = result?.tone === 'good' ? result.text : null;
  return (
    <>
      <ProblemNote>{result?.tone === 'problem' ? result.text : null}</ProblemNote>
      <div className="table-note" data-empty={success === null}>
        <SavedNote>{success}</SavedNote>
      </div>
    </>
  );
}
