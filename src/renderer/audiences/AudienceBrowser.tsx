import { useState } from 'react';
import { ActionButton } from '../components/ActionButton';
import { Notice } from '../components/feedback/Notice';
import { SavedNote } from '../components/feedback/SavedNote';
import { SearchInput } from '../components/fields/SearchInput';
import { useDebounced } from '../components/hooks/use-debounced';
import { useMedia } from '../components/hooks/use-media';
import { PageHeading } from '../components/navigation/PageHeading';
import { SIDE_BY_SIDE, SidePanel } from '../components/SidePanel';
import { useApp } from '../state/app-context';
import { useAccounts } from '../state/hooks/use-accounts';
import { lastAccount } from '../state/uploads/last-account';
import { AccountField } from '../steps/upload/target/AccountField';
import { t } from '../translate';
import { AudienceDetail } from './AudienceDetail';
import { AudienceListProblem } from './AudienceListProblem';
import { AudienceTable } from './AudienceTable';
import { audienceName } from './audience-columns';
import { useAudienceActions } from './use-audience-actions';
import { useAudiences } from './use-audiences';
import { type DeletionResult, useDeletion } from './use-deletion';

interface AudienceBrowserProps {
  /** The page had to wait for the keychain. */
  readonly isLate: boolean;
}

/** The server's audiences of an ad account, with the selected one beside them. */
export function AudienceBrowser({ isLate }: AudienceBrowserProps) {
  const { app } = useApp();
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
  const { addTo, showUploads, countUploads } = useAudienceActions(account);
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
            uploads={countUploads(audience)}
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
