import { basename } from 'node:path';
import { isThere } from '../../../core/fs/read/is-there';
import { AppError } from '../../../shared/errors';
import { audienceNameOf, type UploadJob } from '../../../shared/job';
import { message } from '../../../shared/messages/message';
import type { PersonPlace } from '../../../shared/person-file';
import type { FoundPeople, PersonLookup } from '../../hashing/look-for-person';
import type { Dialogs } from '../../window/dialogs';
import { latestOnly } from '../latest-only';
import type { Handlers } from '../run-handler';

export interface PersonDeps {
  readonly dialogs: Dialogs;
  readonly queue: { jobs(): Promise<readonly UploadJob[]> };
  uploadedFile(id: string): string;
  lookForPerson(lookup: PersonLookup, signal: AbortSignal): Promise<FoundPeople>;
}

interface Place {
  readonly place: PersonPlace;
  readonly path: string;
}

/** Whether somebody is in hashed files: the search leaves no trace. */
export function personHandlers(deps: PersonDeps): Pick<Handlers, 'person:check' | 'person:stop-checking'> {
  const checking = latestOnly();
  return {
    'person:check': async ({ where, ...search }) => {
      const places = where === 'uploads' ? await keptUploads(deps) : await chosenFiles(deps);
      if (places === null) return null;
      const signal = checking.start();
      const paths = places.map(({ path }) => path);
      const { fields, found } = await deps.lookForPerson({ ...search, paths }, signal);
      return { fields, places: places.map(({ place }, index) => ({ place, found: found[index] ?? [] })) };
    },
    'person:stop-checking': () => {
      checking.cancel();
      return null;
    },
  };
}

async function chosenFiles({ dialogs }: PersonDeps): Promise<readonly Place[] | null> {
  const paths = await dialogs.chooseHashedFiles('several');
  return paths.length === 0 ? null : paths.map((path) => ({ path, place: { kind: 'file', name: basename(path) } }));
}

/** Throws an `AppError` where no upload has its file any more. */
async function keptUploads({ queue, uploadedFile }: PersonDeps): Promise<readonly Place[]> {
  const places: Place[] = [];
  for (const job of await queue.jobs()) {
    const path = uploadedFile(job.id);
    if (!(await isThere(path))) continue;
    places.push({ path, place: { kind: 'upload', name: audienceNameOf(job), createdAt: job.createdAt } });
  }
  if (places.length === 0) throw new AppError('usage', message('platform.check.noUpload'));
  return places;
}
