import { useState } from 'react';
import { BRANDS } from '../../../../shared/platform';
import { ActionButton } from '../../../components/ActionButton';
import { Notice, Problem } from '../../../components/feedback/Notice';
import { SavedNote } from '../../../components/feedback/SavedNote';
import { PageHeading } from '../../../components/navigation/PageHeading';
import { StepFooter } from '../../../components/navigation/StepFooter';
import { useApp } from '../../../state/app-context';
import { usePlatform } from '../../../state/hooks/use-platform';
import { useSaving } from '../../../state/hooks/use-saving';
import type { ReadyFilesState } from '../../../state/prepared-audience';
import { t } from '../../../translate';
import { labelOfUse } from '../../map/columns/column-uses';
import { MistypedNotice } from '../rows/MistypedNotice';
import { CompareFiles } from './CompareFiles';
import { FileResult } from './FileResult';
import { PlatformAdvice } from './PlatformAdvice';
import { SizeWarnings } from './SizeWarnings';

interface FilesStepProps {
  readonly audience: ReadyFilesState;
  readonly onBack: () => void;
}

export function FilesStep({ audience: { id, state }, onBack }: FilesStepProps) {
  const { client } = useApp();
  const platform = usePlatform();
  const { busy, problem, saved, save } = useSaving();
  const [hasSaved, setHasSaved] = useState(false);
  const [stalePart, setStalePart] = useState<string | null>(null);
  const { files, byList, filteredOut, mailTypos, suppression } = state;
  const isOnly = files.length === 1;
  const isEmpty = files.every(({ lines }) => lines === 0);
  const hasRejects = files.some(({ rejected, columns }) =>
    [rejected, ...columns.map(({ counts }) => counts?.rejected ?? {})].some(
      (reasons) => Object.keys(reasons).length > 0,
    ),
  );
  const saveFile = (file: number) =>
    save(t('files.saved'), async () => {
      const savedParts = await client.request('files:save', { id, file });
      if (savedParts === null) return false;
      setHasSaved(true);
      setStalePart(savedParts.stalePart);
      return true;
    });
  const saveRejects = () =>
    save(t('hash.saveRejects.done'), () => client.request('audience:save', { id, what: 'rejects' }));
  const saveReceipt = () => save(t('files.receipt.saved'), () => client.request('files:save-receipt', id));
  const furtherButtons = (
    <FurtherButtons
      isDisabled={busy}
      onSaveRejects={hasRejects ? saveRejects : null}
      onSaveReceipt={hasSaved ? saveReceipt : null}
    />
  );
  return (
    <>
      <div className="page">
        <PageHeading>{t('files.done', { platform: BRANDS[platform.id], count: files.length })}</PageHeading>
        {isEmpty ? (
          <Notice tone="warning">{t('files.nobody')}</Notice>
        ) : (
          <SizeWarnings platform={platform} files={files} />
        )}
        {filteredOut > 0 && <p className="hint">{t('result.part.noConsent', { count: filteredOut })}</p>}
        <MistypedNotice typos={mailTypos} />
        <UnusableSuppression suppression={suppression} />
        {files.map((file, place) => (
          <FileResult
            key={file.file}
            audience={id}
            place={place}
            file={file}
            platform={platform}
            byList={byList[place] ?? []}
            filteredOut={filteredOut}
            isOnly={isOnly}
          >
            {!isOnly && (
              <div className="buttons">
                <ActionButton isDisabled={busy || file.lines === 0} onPress={() => saveFile(place)}>
                  {t('files.save')}
                </ActionButton>
              </div>
            )}
            <CompareFiles id={id} file={place}>
              {isOnly && furtherButtons}
            </CompareFiles>
          </FileResult>
        ))}
        {!isOnly && <div className="buttons">{furtherButtons}</div>}
        {stalePart !== null && <Notice tone="warning">{t('files.stalePart', { name: stalePart })}</Notice>}
        <Problem>{problem}</Problem>
        <PlatformAdvice platform={platform} />
      </div>
      <StepFooter
        onBack={onBack}
        {...(isOnly && {
          primary: { label: t('files.save'), onPress: () => saveFile(0), isDisabled: busy || isEmpty, isPending: busy },
        })}
      >
        <SavedNote>{saved}</SavedNote>
      </StepFooter>
    </>
  );
}

interface FurtherButtonsProps {
  readonly isDisabled: boolean;
  /** Null if no row was rejected. */
  readonly onSaveRejects: (() => void) | null;
  /** Null before a file is saved. */
  readonly onSaveReceipt: (() => void) | null;
}

function FurtherButtons({ isDisabled, onSaveRejects, onSaveReceipt }: FurtherButtonsProps) {
  return (
    <>
      {onSaveRejects !== null && (
        <ActionButton isDisabled={isDisabled} onPress={onSaveRejects}>
          {t('hash.saveRejects')}
        </ActionButton>
      )}
      {onSaveReceipt !== null && (
        <ActionButton isDisabled={isDisabled} onPress={onSaveReceipt}>
          {t('files.receipt')}
        </ActionButton>
      )}
    </>
  );
}

/** Rows of suppression lists that suppress nobody. */
function UnusableSuppression({ suppression }: Pick<ReadyFilesState['state'], 'suppression'>) {
  return (suppression ?? [])
    .filter(({ rejected }) => rejected > 0)
    .map(({ field, rejected }) => (
      <Notice key={field} tone="warning">
        {t('files.suppression', { field: labelOfUse(field), count: rejected })}
      </Notice>
    ));
}
