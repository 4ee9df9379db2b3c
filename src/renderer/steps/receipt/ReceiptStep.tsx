import { canBeEdited } from '../../../shared/job';
import { PageHeading } from '../../components/navigation/PageHeading';
import { StepFooter } from '../../components/navigation/StepFooter';
import { useApp } from '../../state/app-context';
import { t } from '../../translate';
import { wasAccepted } from '../../uploads/detail/attempts';
import { JobDetail } from '../../uploads/detail/JobDetail';

export function ReceiptStep({ upload }: { readonly upload: string }) {
  const { app, dispatchWizard } = useApp();
  const job = app.uploads.find(({ id }) => id === upload);
  const heading = job?.receipts.some(wasAccepted) === true ? 'receipt.heading' : 'upload.heading.sending';
  const restart = () => dispatchWizard({ type: 'restarted', settings: app.settings });
  return (
    <>
      <div className="page">
        <PageHeading>{t(heading)}</PageHeading>
        {job === undefined ? <p className="hint">{t('upload.waiting')}</p> : <JobDetail job={job} removable={false} />}
      </div>
      <StepFooter
        primary={{
          label: t('receipt.another'),
          onPress: restart,
          isSecondary: job !== undefined && canBeEdited(job),
        }}
      />
    </>
  );
}
