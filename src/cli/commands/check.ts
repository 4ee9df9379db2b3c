import { basename } from 'node:path';
import { isThere } from '../../core/fs/read/is-there';
import { resolveCountry } from '../../core/normalise/country/country';
import {
  type FoundForm,
  findInFile,
  type WrittenForm,
  writtenForms,
} from '../../core/person-file/existing-files/check-person';
import { platformOf } from '../../core/platforms/index';
import { FileJobStore } from '../../core/queue/store/file-job-store';
import { findUnreadFiles } from '../../core/queue/store/unread-files';
import { AppError } from '../../shared/errors';
import type { Field } from '../../shared/field';
import { type Message, message } from '../../shared/messages/message';
import type { Context } from '../context';
import { jobName } from '../describe/describe-job';
import { joinMessages } from '../describe/describe-mapping';
import { EXIT, type ExitCode } from '../exit-codes';
import { parseCountry } from '../lists/choose-columns';
import { askSecret } from '../terminal/ask';
import { notify, print, printJson } from '../terminal/output';
import { t } from '../translate';

interface CheckOptions {
  readonly files: readonly string[];
  readonly field: Field | null;
  readonly country: string | undefined;
  readonly json: boolean;
}

interface Place {
  readonly name: string;
  readonly path: string;
}

interface Places {
  readonly places: readonly Place[];
  /** Kept uploads whose file is not where this version would have it. */
  readonly unsearchable: number;
}

interface PlaceSearch {
  readonly in: string;
  readonly found: readonly Omit<FoundForm, 'text'>[];
}

/**
 * `check`: whether one address, number or ID is in hashed files or in uploads that are kept, by the rule of every
 * platform. The value is neither stored nor printed. Exit code 1 says that nobody was found, so no failure may end with it.
 */
export async function checkCommand(...args: Parameters<typeof check>): Promise<ExitCode> {
  try {
    return await check(...args);
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'cancelled') throw error;
    throw new AppError('usage', error.description, {}, { cause: error });
  }
}

async function check(value: string | undefined, options: CheckOptions, context: Context): Promise<ExitCode> {
  const identifier = value === undefined || value === '-' ? await askSecret(t('cli.check.ask'), context) : value;
  const country = parseCountry(options.country);
  const forms = writtenForms(identifier, options.field, country === null ? null : resolveCountry(country));
  if (forms.length === 0) {
    throw new AppError('usage', message('cli.check.nothing'));
  }
  const { places: searched, unsearchable } = await placesOf(options.files, context);
  if (searched.length + unsearchable === 0) {
    throw new AppError('usage', message('cli.check.noPlace'));
  }
  const places: PlaceSearch[] = [];
  for (const { name, path } of searched) {
    places.push({ in: name, found: (await findInFile(path, forms, context.signal)).map(withoutText) });
  }
  const isFound = places.some(({ found }) => found.length > 0);
  if (options.json) await printJson(context.stdout, { found: isFound, places });
  else {
    const fields = [...new Set(forms.map(({ field }) => field))];
    await notify(context.stderr, message('cli.check.asked', { fields, platforms: platformsIn(forms) }));
    for (const place of places) await print(context.stdout, describe(place));
  }
  if (unsearchable > 0) await notify(context.stderr, message('platform.check.unsearchable', { count: unsearchable }));
  if (isFound) return EXIT.done;
  return unsearchable === 0 ? EXIT.failed : EXIT.usage;
}

/** The named files; without any, the hashed files of kept uploads, those that cannot be read included. */
async function placesOf(files: readonly string[], { jobsRoot }: Context): Promise<Places> {
  if (files.length > 0) return { places: files.map((path) => ({ name: basename(path), path })), unsearchable: 0 };
  const store = new FileJobStore(jobsRoot);
  const { jobs } = await store.list();
  const places: Place[] = [];
  for (const job of jobs) {
    const path = store.filePath(job.id);
    if (await isThere(path))
      places.push({ name: t('cli.check.upload', { name: jobName(job), date: job.createdAt.slice(0, 10) }), path });
  }
  const unread = await findUnreadFiles(jobsRoot, new Set(jobs.map(({ id }) => id)));
  for (const { folder, path } of unread.files) places.push({ name: t('cli.check.unreadUpload', { folder }), path });
  return { places, unsearchable: unread.withoutFile };
}

function withoutText({ text: _, ...found }: FoundForm): Omit<FoundForm, 'text'> {
  return found;
}

function describe({ in: place, found }: PlaceSearch): Message {
  if (found.length === 0) return message('cli.check.notFound', { place });
  const forms = found.map(({ lines, field, form, platforms }) => {
    const names = platforms.map((id) => platformOf(id).name);
    return message('cli.check.foundAs', { lines, field, platforms: names, form: message(`cli.form.${form}`) });
  });
  return message('cli.check.found', { place, found: joinMessages(forms) });
}

function platformsIn(forms: readonly WrittenForm[]): number {
  return new Set(forms.flatMap(({ platforms }) => platforms)).size;
}
