import { useCallback, useEffect, useRef, useState } from 'react';
import { message } from '../../shared/messages/message';
import type { SavedFile } from '../../shared/person-file';
import { BRANDS } from '../../shared/platform';
import { ActionButton } from '../components/ActionButton';
import { Problem } from '../components/feedback/Notice';
import { SavedNote } from '../components/feedback/SavedNote';
import { useKeptFocus } from '../components/hooks/use-kept-focus';
import { formatBytes, formatDay } from '../format';
import { useApp } from '../state/app-context';
import { useSaving } from '../state/hooks/use-saving';
import { offerUndo } from '../state/toasts';
import { t } from '../translate';

interface SavedFilesListProps {
  /** Renders nothing if no file was saved. */
  readonly isOptional?: boolean;
}

/** The files that were saved for platforms, with their receipts; latest first. */
export function SavedFilesList({ isOptional = false }: SavedFilesListProps) {
  const { client } = useApp();
  const { busy, problem, saved, save, run } = useSaving();
  const [files, setFiles] = useState<readonly SavedFile[]>([]);
  const list = useRef<HTMLElement>(null);
  useKeptFocus(files, list);
  const refresh = useCallback(() => client.request('receipts:list', null).then(setFiles, () => undefined), [client]);
  useEffect(() => void refresh(), [refresh]);
  const forget = ({ id, receipt }: SavedFile) =>
    run(async () => {
      await client.request('receipts:forget', id);
      setFiles((before) => before.filter((file) => file.id !== id));
      offerUndo(message('undo.savedFile', { platform: BRANDS[receipt.platform] }), () =>
        run(async () => {
          await client.request('receipts:restore', id);
          await refresh();
        }),
      );
    });
  if (isOptional && files.length === 0) return null;
  return (
    <section className="panel" aria-label={t('savedFiles.heading')} ref={list}>
      <h2 tabIndex={-1}>{t('savedFiles.heading')}</h2>
      <p className="hint">{files.length === 0 ? t('savedFiles.none') : t('savedFiles.hint')}</p>
      <ul className="saved-files">
        {files.map((file) => (
          <li key={file.id}>
            <FileFacts file={file} />
            <div className="buttons">
              <ActionButton
                isDisabled={busy}
                onPress={() => save(t('files.receipt.saved'), () => client.request('receipts:save', file.id))}
              >
                {t('savedFiles.save')}
              </ActionButton>
              <ActionButton variant="quiet" isDisabled={busy} onPress={() => forget(file)}>
                {t('savedFiles.forget')}
              </ActionButton>
            </div>
          </li>
        ))}
      </ul>
      <SavedNote>{saved}</SavedNote>
      <Problem>{problem}</Problem>
    </section>
  );
}

function FileFacts({ file: { receipt } }: { readonly file: SavedFile }) {
  const { platform, lines, written, parts, columns } = receipt;
  const size = formatBytes(parts.reduce((sum, { bytes }) => sum + bytes, 0));
  const plain = columns.filter(({ form }) => form === 'plain').map(({ header }) => header);
  return (
    <>
      <p>
        <strong>{BRANDS[platform]}</strong>{' '}
        <span className="hint">{t('savedFiles.facts', { lines, size, date: formatDay(written) })}</span>
      </p>
      {parts.map(({ path }) => (
        <p key={path} className="hint">
          {path}
        </p>
      ))}
      {plain.length > 0 && <p className="hint">{t('savedFiles.plain', { columns: plain.join(', ') })}</p>}
    </>
  );
}
