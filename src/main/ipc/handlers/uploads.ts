import { basename } from 'node:path';
import { isThere } from '../../../core/fs/read/is-there';
import type { ExportedFiles } from '../../../core/fs/write/exported-files';
import type { HistoricList, ListHistory } from '../../../core/list-history/list-history';
import type { UnreadJobs } from '../../../core/queue/store/job-store';
import type { SettingsStore } from '../../../core/settings/settings-store';
import { AppError } from '../../../shared/errors';
import { formatSafeJson } from '../../../shared/harmless';
import type { ReopenedLists } from '../../../shared/ipc/payloads';
import { countsAsSent, type JobDecision, type JobEdit, type NewJob, type UploadJob } from '../../../shared/job';
import { inWords } from '../../../shared/messages/in-words';
import { ENGLISH } from '../../../shared/messages/languages';
import { message } from '../../../shared/messages/message';
import { createTranslator } from '../../../shared/messages/translator';
import type { ListRole } from '../../../shared/preview';
import type { UploadTarget } from '../../../shared/upload';
import type { AudienceMaker } from '../../hashing/audience-maker';
import type { ListToHash } from '../../hashing/hash-into-folder';
import type { ReadyAudience } from '../../hashing/ready';
import type { FileGrants } from '../../security/file-grants';
import type { Dialogs } from '../../window/dialogs';
import type { Notices } from '../notices';
import type { Handlers } from '../run-handler';
import type { UploadsFeed } from '../uploads-feed';
import type { LastComparison, NewPeopleFile } from './comparison';

export interface UploadDeps {
  readonly settings: SettingsStore;
  readonly maker: AudienceMaker;
  readonly dialogs: Dialogs;
  readonly grants: FileGrants;
  readonly lastComparison: LastComparison;
  readonly history: ListHistory;
  readonly notices: Pick<Notices, 'orAdd'>;
  readonly exported: Pick<ExportedFiles, 'write'>;
  readonly queue: {
    add(job: NewJob, filePath: string): Promise<string>;
    decide(id: string, decision: JobDecision): Promise<void>;
    edit(id: string, edit: JobEdit): Promise<void>;
    jobs(): Promise<readonly UploadJob[]>;
    unread(): Promise<UnreadJobs>;
  };
  readonly uploadsFeed: UploadsFeed;
  print(): void;
}

type UploadRequests =
  | 'uploads:read'
  | 'upload:start'
  | 'upload:decide'
  | 'upload:edit'
  | 'upload:lists'
  | 'upload:use-again'
  | 'upload:same-file'
  | 'receipt:save'
  | 'receipt:print';

export function uploadHandlers(deps: UploadDeps): Pick<Handlers, UploadRequests> {
  const { settings, maker, dialogs, exported, queue, history, notices } = deps;
  return {
    'uploads:read': async (from) => {
      const [{ damaged, later }, jobs] = await Promise.all([queue.unread(), queue.jobs()]);
      return { ...deps.uploadsFeed.part(jobs, from), damaged, ofLaterVersion: later };
    },
    'upload:start': async ({ audience, target, onlyNew }) => {
      const { api } = await settings.read();
      const { task } = maker.requireReady(audience);
      const added = onlyNew === undefined ? null : deps.lastComparison.require(audience);
      const id = await maker.consume(audience, async (ready) =>
        queue.add(await newJob(api, target, ready, added), added?.path ?? ready.files.audience),
      );
      await notices.orAdd('unkept.lists', history.remember(id, historicLists(task), pastedLists(task)));
      for (const { source } of [...task.lists, ...task.suppressionLists]) {
        if (source.kind === 'memory') deps.grants.drop(source);
      }
      return id;
    },
    'upload:decide': async ({ id, decision }) => {
      await queue.decide(id, decision);
      if (decision === 'remove') await notices.orAdd('unkept.removal', history.forget(id));
      return null;
    },
    'upload:edit': async ({ id, target }) => {
      await queue.edit(id, { api: (await settings.read()).api, target });
      return null;
    },
    'upload:lists': async (id) => [
      ...(await history.listsOf(id)).map(({ path, role }) => ({ name: basename(path), role })),
      ...(await history.pastedOf(id)).map((role) => ({ name: null, role })),
    ],
    'upload:use-again': async (id) => ({
      ...(await reopen(
        deps.grants,
        (await history.listsOf(id)).filter(({ role }) => role === 'suppression'),
      )),
      pasted: (await history.pastedOf(id)).filter((role) => role === 'suppression').length,
    }),
    'upload:same-file': async (audience) => {
      const sha256 = await maker.requireReady(audience).sha256;
      const { api } = await settings.read();
      const jobs = await queue.jobs();
      return jobs
        .filter((job) => job.file.sha256 === sha256 && job.api === api && countsAsSent(job))
        .map(({ id }) => id);
    },
    'receipt:save': async ({ upload, attempt }) => {
      const job = (await queue.jobs()).find(({ id }) => id === upload);
      const receipt = job?.receipts[attempt];
      if (receipt === undefined) throw new AppError('in-use', message('upload.noReceipt'));
      const savePath = await dialogs.chooseSavePath('receipt.json');
      if (savePath === null) return false;
      await exported.write(savePath, `${formatSafeJson(inWords(receipt, inEnglish), 2)}\n`);
      return true;
    },
    'receipt:print': () => {
      deps.print();
      return null;
    },
  };
}

/** A receipt may go to support staff, whatever the app's language. */
const inEnglish = createTranslator(ENGLISH);

/** Pins the address. `added`: the file of the people who are new, where nobody else is sent. */
async function newJob(
  api: string,
  target: UploadTarget,
  { hashed, plainIds, sha256: checksum }: ReadyAudience,
  added: NewPeopleFile | null,
): Promise<NewJob> {
  const { lines, bytes } = added ?? hashed;
  if (lines === 0) {
    throw new AppError('nothing-to-upload', message('audience.nothing'));
  }
  const file = { lines, bytes, sha256: added?.sha256 ?? (await checksum), plainIds };
  if (added === null) return { api, target, userTypes: hashed.byUserType, file };
  return { api, target, userTypes: hashed.byUserType.map((of) => ({ ...of, lines, bytes })), file, onlyNew: true };
}

/** A pasted list cannot be opened again. */
function historicLists({ lists, suppressionLists }: ReadyAudience['task']): readonly HistoricList[] {
  const historic =
    (role: HistoricList['role']) =>
    ({ source, dialect, mappings }: ListToHash) =>
      source.kind === 'file' ? [{ path: source.path, role, dialect, mappings }] : [];
  return [...lists.flatMap(historic('audience')), ...suppressionLists.flatMap(historic('suppression'))];
}

function pastedLists({ lists, suppressionLists }: ReadyAudience['task']): readonly ListRole[] {
  const pasted = (all: readonly ListToHash[], role: ListRole) =>
    all.flatMap(({ source }) => (source.kind === 'memory' ? [role] : []));
  return [...pasted(lists, 'audience'), ...pasted(suppressionLists, 'suppression')];
}

async function reopen(
  grants: FileGrants,
  lists: readonly HistoricList[],
): Promise<Pick<ReopenedLists, 'lists' | 'missing'>> {
  const present: HistoricList[] = [];
  for (const list of lists) if (await isThere(list.path)) present.push(list);
  return {
    lists: present.map(({ path, role, dialect, mappings }) => {
      const [id = ''] = grants.grant([path]);
      grants.setRole({ id, role });
      return { id, role, dialect, mappings };
    }),
    missing: lists.length - present.length,
  };
}
