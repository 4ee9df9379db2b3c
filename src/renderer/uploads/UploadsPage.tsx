import { useCallback, useState } from 'react';
import { ActionButton } from '../components/ActionButton';
import { Notice, Problem } from '../components/feedback/Notice';
import { useMedia } from '../components/hooks/use-media';
import { PageHeading } from '../components/navigation/PageHeading';
import { SIDE_BY_SIDE, SidePanel } from '../components/SidePanel';
import { useApp } from '../state/app-context';
import type { UploadsView } from '../state/uploads/uploads-view';
import { t } from '../translate';
import { JobDetail } from './detail/JobDetail';
import { jobTitle } from './job-title';
import { NoUploads } from './NoUploads';
import { SavedFilesList } from './SavedFilesList';
import { UploadsTable } from './table/UploadsTable';

/** All uploads of this computer, with the selected one beside them, or the files that were saved for platforms. */
export function UploadsPage() {
  const { app, dispatch } = useApp();
  const { uploads, uploadsView } = app;
  const isWide = useMedia(SIDE_BY_SIDE);
  const [showsFiles, setShowsFiles] = useState(false);
  const change = useCallback(
    (changes: Partial<UploadsView>) => dispatch({ type: 'uploads-view-changed', change: changes }),
    [dispatch],
  );
  const job = uploads.find(({ id }) => id === uploadsView.open);
  if (uploads.length === 0) return <EmptyPage />;
  const panel = { isBeside: isWide, backLabel: t('uploads.back') };
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
        <UploadsTable
          opensOnMove={isWide && job !== undefined}
          onChange={change}
          onOpen={(open) => {
            setShowsFiles(false);
            change({ open });
          }}
        />
      </div>
      {showsFiles && (
        <SidePanel
          {...panel}
          label={t('savedFiles.heading')}
          closeLabel={t('savedFiles.close')}
          onClose={() => setShowsFiles(false)}
        >
          <SavedFilesList />
        </SidePanel>
      )}
      {!showsFiles && job !== undefined && (
        <SidePanel
          key={job.id}
          {...panel}
          label={t('uploads.detail', { name: jobTitle(job) })}
          closeLabel={t('uploads.detail.close')}
          onClose={() => change({ open: null })}
        >
          <JobDetail job={job} />
        </SidePanel>
      )}
    </div>
  );
}

/** Shown until there is an upload, also while they are read. */
function EmptyPage() {
  const { uploadsRead } = useApp().app;
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
