import { type ReactNode, useState } from 'react';
import type { FileComparison } from '../../../../shared/person-file';
import { ActionButton } from '../../../components/ActionButton';
import { Problem } from '../../../components/feedback/Notice';
import { SavedNote } from '../../../components/feedback/SavedNote';
import { useApp } from '../../../state/app-context';
import { useSaving } from '../../../state/hooks/use-saving';
import { t } from '../../../translate';

interface CompareFilesProps {
  readonly id: string;
  /** Index of the file. */
  readonly file: number;
  /** Further buttons of the file. */
  readonly children?: ReactNode;
}

/** Saves who is new and who is gone since an earlier file, as two files. */
export function CompareFiles({ id, file, children }: CompareFilesProps) {
  const { client } = useApp();
  const { busy, problem, saved, save, run } = useSaving();
  const [comparison, setComparison] = useState<FileComparison | null>(null);
  const [isComparing, setComparing] = useState(false);
  const compare = () =>
    run(async () => {
      setComparing(true);
      try {
        setComparison((await client.request('files:compare', { id, file })) ?? comparison);
      } catch (error) {
        // Its differences can no longer be saved.
        setComparison(null);
        throw error;
      } finally {
        setComparing(false);
      }
    });
  const savePart = (part: 'added' | 'gone') =>
    save(t('files.saved'), () => client.request('files:save-difference', { id, part }));
  return (
    <div className="compare">
      <div className="buttons">
        <ActionButton isDisabled={busy} onPress={compare}>
          {t('files.compare')}
        </ActionButton>
        {children}
        {isComparing && (
          <ActionButton
            variant="quiet"
            onPress={() => void client.request('files:stop-comparing', null).catch(() => undefined)}
          >
            {t('app.cancel')}
          </ActionButton>
        )}
      </div>
      {comparison !== null && (
        <>
          <p role="status">{t('files.compare.result', { ...comparison })}</p>
          <div className="buttons">
            <ActionButton isDisabled={busy || comparison.added === 0} onPress={() => savePart('added')}>
              {t('files.compare.added', { count: comparison.added })}
            </ActionButton>
            <ActionButton isDisabled={busy || comparison.gone === 0} onPress={() => savePart('gone')}>
              {t('files.compare.gone', { count: comparison.gone })}
            </ActionButton>
            <SavedNote>{saved}</SavedNote>
          </div>
        </>
      )}
      <Problem>{problem}</Problem>
    </div>
  );
}
