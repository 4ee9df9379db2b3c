import type { HashEngine } from '../../core/engine/engine';
import { createAtomicFile, writeTogether } from '../../core/fs/write/atomic-file';
import type { OpenList, ReadProgress } from '../../core/list/list';
import { openList } from '../../core/list/open-list';
import type { RepeatableSource } from '../../core/list/source/source';
import { madeFileOf } from '../../core/person-file/file-receipt';
import { makePersonFiles, type PlannedPersonFile, planFiles } from '../../core/person-file/make-person-files';
import { withAgreedColumns } from '../../core/person-file/plain-columns';
import type { PersonList } from '../../core/person-file/plan/field-mapping';
import { rowsByList } from '../../core/person-file/rows-by-list';
import { platformOf } from '../../core/platforms/index';
import { RejectsFile } from '../../core/rejects-file';
import { countRejected } from '../../shared/audience';
import { countryColumnsOf } from '../../shared/column-mapping';
import { AppError } from '../../shared/errors';
import type { FilesRequest, RequestedPeople } from '../../shared/ipc/payloads';
import type { ListInfo } from '../../shared/list';
import { message } from '../../shared/messages/message';
import type { FieldMapping, MadeFiles } from '../../shared/person-file';
import { assertColumnsExist } from './hash-into-folder';
import { hashedFilesIn, madePartIn } from './work-files';

type PeopleToRead = Omit<RequestedPeople, 'id'> & { readonly source: RepeatableSource };

/** What the window asked for, its handles resolved. */
export interface FilesTask extends Omit<FilesRequest, 'lists' | 'suppressionLists'> {
  readonly lists: readonly PeopleToRead[];
  readonly suppressionLists: readonly PeopleToRead[];
}

/** Dependencies of making files, and the events it reports. */
interface FilesDeps {
  startEngine(): HashEngine;
  /** A list of people is about to be read by these fields. */
  onMapped(info: ListInfo, mapping: FieldMapping): void;
  onProgress(progress: ReadProgress): void;
}

/** Makes the files of a platform in a private folder, with the rejects beside them: all of them, or none. */
export async function filesIntoFolder(
  folder: string,
  task: FilesTask,
  { startEngine, onMapped, onProgress }: FilesDeps,
): Promise<MadeFiles> {
  const { platform: id, lists, suppressionLists, values } = task;
  const opened: OpenList[] = [];
  const engine = startEngine();
  try {
    const audience = await openPeople(lists, opened);
    const suppression = await openPeople(suppressionLists, opened);
    for (const { list, mapping } of audience) onMapped(list.info, mapping);
    const files = plannedFiles(task, audience);
    if (files.length === 0)
      throw new AppError('no-usable-column', message('platform.file.nobody', { platform: platformOf(id).name }));
    const made = await writeTogether(async (add) => {
      const create = async (path: string) => add(await createAtomicFile(path));
      const rejects = new RejectsFile(await create(hashedFilesIn(folder).rejects), {
        listNames: opened.length > 1,
        values: false,
        targets: files.length > 1,
      });
      await rejects.writeHeader();
      return makePersonFiles(
        {
          lists: audience,
          suppressionLists: suppression,
          files,
          choice: values,
          sinkFor: (file, part) => create(madePartIn(folder, file, part)),
          rejects: {
            withValues: false,
            write: (list, rows) =>
              rejects.write(list.info, rows, ({ file }) => (file === null ? '' : (files[file]?.file.name ?? ''))),
          },
        },
        engine,
        folder,
        // Cancelling terminates the thread that this runs in.
        { signal: new AbortController().signal, onProgress },
      );
    });
    const now = new Date();
    return {
      files: made.files.map((file) => madeFileOf(file, now)),
      byList: made.files.map(({ byList }) => rowsByList(byList)),
      filteredOut: made.filteredOut,
      // At most one file of a platform holds e-mail addresses.
      mailTypos: made.files.find((file) => file.mailTypos !== null)?.mailTypos ?? null,
      suppression:
        made.suppression?.map(({ field, counts: { rows, rejected } }) => ({
          field,
          rows,
          rejected: countRejected(rejected),
        })) ?? null,
    };
  } finally {
    engine.close();
    await Promise.all(opened.map((list) => list.close()));
  }
}

/** The files that these lists can fill, with the columns that were agreed to. */
export function plannedFiles(
  { platform, values, plain }: FilesTask,
  lists: readonly Pick<PersonList, 'mapping'>[],
): readonly PlannedPersonFile[] {
  return withAgreedColumns(planFiles([platformOf(platform)], lists, values), plain);
}

/** Opens lists of people; each is added to `opened`, whose lists the caller closes. */
export async function openPeople(lists: readonly PeopleToRead[], opened: OpenList[]): Promise<readonly PersonList[]> {
  const people: PersonList[] = [];
  for (const { source, dialect, mapping, filter } of lists) {
    const list = await openList(source, dialect);
    opened.push(list);
    assertColumnsExist(list, [...mapping.fields.flatMap(({ columns }) => columns), ...countryColumnsOf(mapping)]);
    people.push({ list, mapping, ...(filter === undefined ? {} : { filter }) });
  }
  return people;
}
