import { useCallback, useMemo, useState } from 'react';
import { ActionButton } from '../components/ActionButton';
import { Notice, Problem } from '../components/feedback/Notice';
import { DataGrid } from '../components/grid/DataGrid';
import { useMedia } from '../components/hooks/use-media';
import { PageHeading } from '../components/navigation/PageHeading';
import { SIDE_BY_SIDE, SidePanel } from '../components/SidePanel';
import { useApp } from '../state/app-context';
import { INITIAL_VIEW, sortedBy, type UploadsView } from '../state/uploads/uploads-view';
import { t } from '../translate';
import { JobDetail } from './detail/JobDetail';
import { jobTitle } from './job-title';
import { NoUploads } from './NoUploads';
import { SavedFilesList } from './SavedFilesList';
import { UploadsBar } from './table/UploadsBar';
import { uploadColumns } from './table/upload-columns';
import { countByFilter, uploadEntries, visibleUploads } from './table/upload-rows';

/** All uploads of this computer, with the selected one beside them. */
export function UploadsPage() {
  const { app, dispatch } = useApp();
  const { uploads, uploadsRead, uploadsView: view } = app;
  const isWide = useMedia(SIDE_BY_SIDE);
  const [showsFiles, setShowsFiles] = useState(false);
  const change = useCallback(
    (changes: Partial<UploadsView>) => dispatch({ type: 'uploads-view-changed', change: changes }),
    [dispatch],
  );
  const counts = useMemo(() => countByFilter(uploads), [uploads]);
  const rows = useMemo(() => visibleUploads(uploads, view), [uploads, view]);
  const entries = useMemo(() => uploadEntries(rows, view.sort), [rows, view.sort]);
  const job = uploads.find(({ id }) => id === view.open);
  if (uploads.length === 0) {
    return (
      <div className="page">
        <PageHeading subtitle={t('uploads.subtitle')}>{t('uploads.heading')}</PageHeading>
        <UnreadableUploads />
        {uploadsRead.kind === 'reading' && (
          <p className="hint" role="status">
            {t('uploads.reading')}
          </p>
        )}
        {uploadsRead.kind === 'read' && <NoUploads />}
        <SavedFilesList isOptional />
      </div>
    );
  }
  return (
    <div className="table-page">
      <div className="table-side" hidden={!isWide && (showsFiles || job !== undefined)}>
        <header className="table-head">
          <PageHeading>{t('uploads.heading')}</PageHeading>
          <ActionButton variant="quiet" onPress={() => setShowsFiles(true)}>
            {t('savedFiles.open')}
          </ActionButton>
          <UnreadableUploads />
        </header>
        <UploadsBar view={view} counts={counts} onChange={change} />
        <DataGrid
          label={t('uploads.table')}
          columns={uploadColumns()}
          entries={entries}
          sort={view.sort}
          onSort={(column) => change(sortedBy(view, column))}
          selected={view.open}
          onOpen={(open) => {
            setShowsFiles(false);
            change({ open });
          }}
          opensOnMove={isWide && job !== undefined}
          scrollTop={view.scrollTop}
          onLeave={(scrollTop) => change({ scrollTop })}
        >
          {entries.length === 0 && (
            <div className="grid-empty">
              <p>{t('uploads.none')}</p>
              <ActionButton onPress={() => change({ ...INITIAL_VIEW, open: view.open, sort: view.sort })}>
                {t('uploads.none.clear')}
              </ActionButton>
            </div>
          )}
        </DataGrid>
      </div>
      {showsFiles && (
        <SidePanel
          label={t('savedFiles.heading')}
          isBeside={isWide}
          closeLabel={t('savedFiles.close')}
          backLabel={t('uploads.back')}
          onClose={() => setShowsFiles(false)}
        >
          <SavedFilesList />
        </SidePanel>
      )}
      {!showsFiles && job !== undefined && (
        <SidePanel
          key={job.id}
          label={t('uploads.detail', { name: jobTitle(job) })}
          isBeside={isWide}
          closeLabel={t('uploads.detail.close')}
          backLabel={t('uploads.back')}
          onClose={() => change({ open: null })}
        >
          <JobDetail job={job} />
        </SidePanel>
      )}
    </div>
  );
}

/** Uploads that are on this computer and cannot be shown. */
function UnreadableUploads() {
  const { uploadsRead: read } = useApp().app;
  if (read.kind === 'reading') return null;
  if (read.kind === 'failed') return <Problem>{read.problem}</Problem>;
  if (read.damaged === 0 && read.ofLaterVersion === 0) return null;
  return (
    <Notice tone="warning">
      {read.damaged > 0 && <p>{t('uploads.unreadable', { count: read.damaged })}</p>}
      {read.ofLaterVersion > 0 && <p>{t('later.uploads', { count: read.ofLaterVersion })}</p>}
    </Notice>
  );
}
