import type { UploadJob } from '../../../shared/job';
import { ActionButton } from '../../components/ActionButton';
import { useApp } from '../../state/app-context';
import { useAction } from '../../state/hooks/use-action';
import { draftOf } from '../../state/uploads/upload-draft';
import { currentLocale, t } from '../../translate';
import { nextName } from './next-name';

/**
 * Starts an upload like this one: the target with the current month in its name, and the suppression lists. The use of
 * columns is remembered with the lists.
 */
export function UseAgain({ job }: { readonly job: UploadJob }) {
  const { client, app, dispatch, dispatchWizard } = useApp();
  const { busy, run } = useAction();
  const begin = () =>
    run(async () => {
      const { lists, missing, pasted } = await client.request('upload:use-again', job.id);
      const draft = draftOf(job.target);
      dispatchWizard({
        type: 'target-chosen',
        settings: app.settings,
        upload: { ...draft, name: draft.name === '' ? '' : nextName(draft.name, new Date(), currentLocale()) },
        lists,
        problems: [
          ...(missing === 0 ? [] : [t('upload.useAgain.missing', { count: missing })]),
          ...(pasted === 0 ? [] : [t('upload.useAgain.pasted', { count: pasted })]),
        ],
      });
      dispatch({ type: 'went-to', page: 'new' });
    });
  return (
    <ActionButton isDisabled={busy} onPress={begin}>
      {t('upload.useAgain')}
    </ActionButton>
  );
}
