import type { PlannedPersonFile } from '../../core/person-file/make-person-files';
import { unagreedPlainColumns } from '../../core/person-file/plain-columns';
import type { PersonList } from '../../core/person-file/plan/field-mapping';
import { AppError } from '../../shared/errors';
import { message } from '../../shared/messages/message';
import type { Platform } from '../../shared/platform';
import { joinMessages } from '../describe/describe-mapping';
import type { PlatformOptions } from '../platform-options';

/** Refuses to continue if a requested platform would get no file: a missing file would go unnoticed. */
export function refuseMissing(
  platforms: readonly Platform[],
  files: readonly PlannedPersonFile[],
  lists: readonly PersonList[],
): void {
  for (const platform of platforms) {
    if (files.some((file) => file.platform.id === platform.id)) continue;
    const keys = platform.files.flatMap((file) => file.keys.map((key) => key.join(' with ')));
    throw new AppError(
      'no-usable-column',
      message('cli.platforms.nothing', {
        lists: lists.map(({ list }) => `“${list.info.name}”`).join(', '),
        platform: platform.name,
        keys: keys.join(', or '),
        field: platform.files[0]?.columns[0]?.field ?? 'email',
      }),
    );
  }
}

/** Refuses plain columns that `--plain` does not name. */
export function refuseUnagreed(files: readonly PlannedPersonFile[], { plain }: PlatformOptions): void {
  const columns = unagreedPlainColumns(files, plain);
  if (columns.length === 0) return;
  const fields = [...new Set(columns.map(({ column }) => column.field))].join(',');
  const wanted = [...new Set(columns.map(({ platform }) => platform))].map((platform) => {
    const headers = columns.filter((item) => item.platform === platform).map(({ column }) => `“${column.header}”`);
    return message('cli.platforms.wants', { platform: platform.name, headers });
  });
  throw new AppError('usage', message('cli.platforms.plain', { wanted: joinMessages(wanted), fields }));
}
