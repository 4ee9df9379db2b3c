import { join } from 'node:path';
import type { HashEngine } from '../../core/engine/engine';
import { countReasons } from '../../core/engine/persons/person-counts';
import { type AtomicFile, createAtomicFile } from '../../core/fs/atomic-file';
import type { OpenList, ReadProgress } from '../../core/list/list';
import { openList } from '../../core/list/open-list';
import type { RepeatableSource } from '../../core/list/source/source';
import type { PersonList } from '../../core/person-file/field-mapping';
import { madeFileOf } from '../../core/person-file/file-receipt';
import { makePersonFiles, planFiles } from '../../core/person-file/make-person-files';
import { withAgreedColumns } from '../../core/person-file/plain-columns';
import { platformOf } from '../../core/platforms/index';
import { RejectsFile } from '../../core/rejects-file';
import { AppError } from '../../shared/errors';
import type { DialectChoice, RowFilter } from '../../shared/list';
import { message } from '../../shared/messages/message';
import type { FieldMapping, MadeFiles, ValueChoice } from '../../shared/person-file';
import type { Field, PlatformId } from '../../shared/platform';
import { assertColumnsExist, hashedFilesIn } from './hash-into-folder';

interface PeopleToRead {
  readonly source: RepeatableSource;
  readonly dialect: DialectChoice;
  readonly mapping: FieldMapping;
  /** Absent: all rows are used. */
  readonly only?: RowFilter;
}

export interface FilesTask {
  readonly platform: PlatformId;
  readonly lists: readonly PeopleToRead[];
  readonly suppressionLists: readonly PeopleToRead[];
  readonly values: ValueChoice;
  /** Fields that may stand plain in the files. */
  readonly plain: readonly Field[];
}

/** Path of a finished part, 1-based. */
export function madePartIn(folder: string, file: number, part: number): string {
  return join(folder, `file-${file}-${part}`);
}

/** Makes the files of a platform in a private folder, with the rejects beside them: all of them, or none. */
export async function filesIntoFolder(
  folder: string,
  { platform: id, lists, suppressionLists, values, plain }: FilesTask,
  { startEngine, onProgress }: { startEngine(): HashEngine; onProgress(progress: ReadProgress): void },
): Promise<MadeFiles> {
  const platform = platformOf(id);
  const opened: OpenList[] = [];
  const written: AtomicFile[] = [];
  const engine = startEngine();
  const create = async (path: string) => {
    const file = await createAtomicFile(path);
    written.push(file);
    return file;
  };
  try {
    const [audience, suppression] = [await openAll(lists, opened), await openAll(suppressionLists, opened)];
    const files = withAgreedColumns(planFiles([platform], audience, values), plain);
    if (files.length === 0)
      throw new AppError('no-usable-column', message('platform.file.nobody', { platform: platform.name }));
    const rejects = new RejectsFile(await create(hashedFilesIn(folder).rejects), {
      listNames: opened.length > 1,
      values: false,
      targets: files.length > 1,
    });
    await rejects.writeHeader();
    const made = await makePersonFiles(
      {
        lists: audience,
        suppressionLists: suppression,
        files,
        choice: values,
        sinkFor: (file, part) => create(madePartIn(folder, file, part)),
        rejects: {
          withValues: false,
          write: (list, file, rows) =>
            rejects.write(list.info, rows, files.length > 1 ? (files[file]?.file.name ?? '') : ''),
        },
      },
      engine,
      folder,
      // Whoever cancels ends the thread that this runs in.
      { signal: new AbortController().signal, onProgress },
    );
    for (const file of written) await file.commit();
    const now = new Date();
    return {
      files: made.files.map((file) => madeFileOf(file, now)),
      leftOut: made.leftOut,
      suppression:
        made.suppression?.map(({ field, counts: { rows, rejected } }) => ({
          field,
          rows,
          rejected: countReasons(rejected),
        })) ?? null,
    };
  } finally {
    for (const file of written) await file.discard();
    engine.close();
    await Promise.all(opened.map((list) => list.close()));
  }
}

async function openAll(lists: readonly PeopleToRead[], opened: OpenList[]): Promise<readonly PersonList[]> {
  const people: PersonList[] = [];
  for (const { source, dialect, mapping, only } of lists) {
    const list = await openList(source, dialect);
    opened.push(list);
    const { fields, countryColumn } = mapping;
    assertColumnsExist(list, [
      ...fields.flatMap(({ columns }) => columns),
      ...(countryColumn === null ? [] : [countryColumn]),
    ]);
    people.push({ list, mapping, ...(only === undefined ? {} : { only }) });
  }
  return people;
}
