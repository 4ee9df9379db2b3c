import { ActionButton } from '../components/ActionButton';
import { Icon } from '../components/Icon';
import { PageHeading } from '../components/navigation/PageHeading';
import { useApp } from '../state/app-context';
import { useListActions } from '../state/hooks/use-list-actions';
import { t } from '../translate';
import { JobDetail } from './JobDetail';
import { JobRow } from './JobRow';

export function UploadsPage({ open }: { readonly open: string | null }) {
  const { app, dispatch } = useApp();
  const job = app.uploads.find(({ id }) => id === open);
  if (job !== undefined) {
    return (
      <div className="page" key={job.id}>
        <ActionButton
          variant="quiet"
          icon="back"
          onPress={() => dispatch({ type: 'went-to', page: { kind: 'uploads', open: null } })}
        >
          {t('uploads.back')}
        </ActionButton>
        <PageHeading>{t('uploads.one')}</PageHeading>
        <JobDetail job={job} />
      </div>
    );
  }
  return (
    <div className="page" key="all">
      <PageHeading subtitle={t('uploads.subtitle')}>{t('uploads.heading')}</PageHeading>
      {app.uploads.length === 0 ? (
        <NoUploads />
      ) : (
        <ul className="panel job-list">
          {newestFirst(app.uploads).map((upload) => (
            <JobRow key={upload.id} job={upload} />
          ))}
        </ul>
      )}
    </div>
  );
}

function NoUploads() {
  const { goToNew } = useListActions(useApp());
  return (
    <section className="empty">
      <span className="drop-mark">
        <Icon name="uploads" />
      </span>
      <p className="drop-title">{t('uploads.empty')}</p>
      <p className="hint">{t('uploads.empty.hint')}</p>
      <ActionButton variant="primary" onPress={goToNew}>
        {t('uploads.start')}
      </ActionButton>
    </section>
  );
}

function newestFirst<Job extends { readonly createdAt: string }>(jobs: readonly Job[]): readonly Job[] {
  return [...jobs].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
}
