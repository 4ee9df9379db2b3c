import type { ReactNode } from 'react';
import type { AdAccount } from '../../../shared/upload';
import { useApp } from '../../state/app-context';
import type { DraftField } from '../../state/uploads/upload-draft';
import { t } from '../../translate';
import { TargetFields } from './target/TargetFields';

interface UploadFormProps {
  readonly missing: readonly DraftField[];
  /** Ad accounts that the server lists. */
  readonly available: readonly AdAccount[];
  /** Shown above the fields of the audience. */
  readonly children: ReactNode;
}

export function UploadForm({ missing, available, children }: UploadFormProps) {
  const { wizard, dispatchWizard } = useApp();
  return (
    <section className="panel form" aria-label={t('upload.heading')}>
      {children}
      <TargetFields
        draft={wizard.upload}
        onEdit={(change) => dispatchWizard({ type: 'upload-edited', change: { ...change, twiceConfirmed: false } })}
        missing={missing}
        available={available}
      />
    </section>
  );
}
