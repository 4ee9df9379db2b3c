import { AppError } from '../../shared/errors';
import { message } from '../../shared/messages/message';
import type { SavedFile } from '../../shared/person-file';
import type { Context } from '../context';
import { EXIT, type ExitCode } from '../exit-codes';
import { print, printJson } from '../terminal/output';
import { formatBytes, t } from '../translate';

/** `receipts`: the files that were made for platforms, by this program and by the app, latest first. */
export async function receiptsCommand(
  { json, forget }: { readonly json: boolean; readonly forget: string | undefined },
  { openSavedFiles, stdout }: Pick<Context, 'openSavedFiles' | 'stdout'>,
): Promise<ExitCode> {
  const savedFiles = await openSavedFiles();
  if (forget !== undefined && !(await savedFiles.forget(forget))) {
    throw new AppError('usage', message('cli.receipts.unknown', { id: forget }));
  }
  const files = await savedFiles.list();
  if (json) await printJson(stdout, files);
  else await print(stdout, files.length === 0 ? t('cli.receipts.none') : files.map(describe).join('\n'));
  return EXIT.done;
}

function describe({ id, receipt: { written, name, file, parts, columns } }: SavedFile): string {
  const plain = columns.filter(({ form }) => form === 'plain').map(({ header }) => header);
  return [
    `${written}  ${name} (${file})  ${id}`,
    ...parts.map(
      ({ path, lines, bytes, sha256 }) =>
        `  ${t('cli.receipts.part', { path, lines, size: formatBytes(bytes), sha256 })}`,
    ),
    ...(plain.length === 0 ? [] : [`  ${t('cli.receipts.plain', { columns: plain })}`]),
  ].join('\n');
}
