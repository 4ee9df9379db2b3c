import { basename } from 'node:path';
import { isThere } from '../../../core/fs/read/is-there';
import type { UnreadFiles } from '../../../core/queue/store/unread-files';
import { audienceNameOf, type UploadJob } from '../../../shared/job';
import type { PersonPlace } from '../../../shared/person-file';
import type { FoundPeople, PersonLookup } from '../../hashing/look-for-person';
import type { Dialogs } from '../../window/dialogs';
import { latestOnly } from '../latest-only';
import type { Handlers } from '../run-handler';

export interface PersonDeps {
  readonly dialogs: Dialogs;
  readonly queue: { jobs(): Promise<readonly UploadJob[]> };
  uploadedFile(id: string): string;
  /** The files of uploads that are not among the known ones. */
  unreadFiles(known: ReadonlySet<string>): Promise<UnreadFiles>;
  lookForPerson(lookup: PersonLookup, signal: AbortSignal): Promise<FoundPeople>;
}

interface Place {
  readonly place: PersonPlace;
  readonly path: string;
}

interface Places {
  readonly places: readonly Place[];
  readonly unsearchable: number;
}

/** Whether somebody is in hashed files: the search leaves no trace. */
export function personHandlers(deps: PersonDeps): Pick<Handlers, 'person:check' | 'person:stop-checking'> {
  const checking = latestOnly();
  return {
    'person:check': async ({ where, ...search }) => {
      const chosen = where === 'uploads' ? await keptUploads(deps) : await chosenFiles(deps);
      if (chosen === null) return null;
      const { places, unsearchable } = chosen;
      const signal = checking.start();
      const paths = places.map(({ path }) => path);
      const { fields, found } = await deps.lookForPerson({ ...search, paths }, signal);
      return { fields, places: places.map(({ place }, index) => ({ place, found: found[index] ?? [] })), unsearchable };
    },
    'person:stop-checking': () => {
      checking.cancel();
      return null;
    },
  };
}

async function chosenFiles({ dialogs }: PersonDeps): Promise<Places | null> {
  const paths = await dialogs.chooseHashedFiles('several');
  if (paths.length === 0) return null;
  return { places: paths.map((path) => ({ path, place: { kind: 'file', name: basename(path) } })), unsearchable: 0 };
}

async function keptUploads({ queue, uploadedFile, unreadFiles }: PersonDeps): Promise<Places> {
  const places: Place[] = [];
  const jobs = await queue.jobs();
  for (const job of jobs) {
    const path = uploadedFile(job.id);
    if (!(await isThere(path))) continue;
    places.push({ path, place: { kind: 'upload', name: audienceNameOf(job), createdAt: job.createdAt } });
  }
  const unread = await unreadFiles(new Set(jobs.map(({ id }) => id)));
  for (const { folder, path } of unread.files) places.push({ path, place: { kind: 'unread-upload', folder } });
  return { places, unsearchable: unread.withoutFile };
}
