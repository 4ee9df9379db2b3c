import { join } from 'node:path';
import { type AudienceClient, createAudienceClient } from '../core/api/audience-client';
import { type ApiAddress, parseApiAddress } from '../core/api/transport/address';
import type { ResolveProxy } from '../core/api/transport/proxy';
import type { EngineOptions } from '../core/engine/start-engine';
import { sweepWorkFolders } from '../core/fs/process/work-folder';
import { createExportedFiles, type ExportedFiles, sweepExportedFiles } from '../core/fs/write/exported-files';
import { createDraftStore, type DraftStore } from '../core/list-history/draft-store';
import { createListHistory, type ListHistory } from '../core/list-history/list-history';
import { createMappingStore, type MappingStore } from '../core/mappings/mapping-store';
import type { FilesToCompare } from '../core/person-file/existing-files/compare-files';
import { FileJobStore } from '../core/queue/store/file-job-store';
import { findUnreadFiles, type UnreadFiles } from '../core/queue/store/unread-files';
import { createUploadQueue } from '../core/queue/upload-queue';
import { createSavedFiles, type SavedFiles } from '../core/saved-files/saved-files';
import type { ManagedSettings } from '../core/settings/managed-settings';
import { createSettingsStore, type SettingsStore } from '../core/settings/settings-store';
import type { TokenStore } from '../core/tokens/token-store';
import { AppError } from '../shared/errors';
import type { FoundRows } from '../shared/found-rows';
import type { PreparedAudienceState } from '../shared/ipc/payloads';
import type { UploadJob } from '../shared/job';
import type { Settings } from '../shared/settings';
import { type AppQueue, createAppQueue } from './app-queue';
import { type AudienceMaker, createAudienceMaker } from './hashing/audience-maker';
import type { ComparedFiles } from './hashing/compare-in-folder';
import type { RowLookup } from './hashing/find-rows-in-lists';
import type { FoundPeople, PersonLookup } from './hashing/look-for-person';
import { createHashThreads, type HashThreads } from './hashing/thread/hash-threads';
import type { ThreadControl } from './hashing/thread/run-in-thread';
import { createNotices, type Notices } from './ipc/notices';
import { createListPreviewer, type ListPreviewer } from './preview/list-previewer';
import { createFileGrants, type FileGrants } from './security/file-grants';

/** How often the job folder is polled for changes made by the command line, in milliseconds. */
const JOBS_POLL_MS = 5_000;

interface ServicesDeps {
  /** Holds settings, jobs and work folders. */
  readonly folder: string;
  readonly previewThreadPath: string;
  readonly hashThreadPath: string;
  /** For the engine inside the hash thread. */
  readonly engine: EngineOptions;
  readonly tokens: TokenStore;
  readonly managed: ManagedSettings;
  readonly resolveProxy: ResolveProxy;
  onAudience(state: PreparedAudienceState): void;
  onUploads(jobs: readonly UploadJob[]): void;
  /** There is something to take from `notices`. */
  onNotice(): void;
  onBug(error: unknown): void;
}

/** Everything of main that needs no Electron. */
interface Services {
  readonly grants: FileGrants;
  readonly previewer: ListPreviewer;
  readonly threads: Pick<HashThreads, 'warmUp'>;
  readonly settings: SettingsStore;
  readonly mappings: MappingStore;
  readonly history: ListHistory;
  readonly drafts: DraftStore;
  readonly tokens: TokenStore;
  readonly maker: AudienceMaker;
  readonly queue: AppQueue;
  /** For the files that the marketer saves. */
  readonly exported: ExportedFiles;
  /** Folders of the app's own files, where nothing else may be saved. */
  readonly ownFolders: readonly string[];
  readonly savedFiles: SavedFiles;
  readonly notices: Notices;
  /** Where the hashed file of an upload is, for as long as it is kept. */
  uploadedFile(id: string): string;
  unreadFiles(known: ReadonlySet<string>): Promise<UnreadFiles>;
  /** Compares files, in a thread of its own; what differs is written into the folder. */
  compare(folder: string, files: FilesToCompare, signal: AbortSignal): Promise<ComparedFiles>;
  /** Searches hashed files for a person, in a thread of its own. */
  lookForPerson(lookup: PersonLookup, signal: AbortSignal): Promise<FoundPeople>;
  /** Searches the lists of an audience for the rows behind a count, in a thread of its own. */
  findRows(lookup: RowLookup, control: Pick<ThreadControl, 'signal' | 'onProgress'>): Promise<FoundRows>;
  connect(address: ApiAddress, token: string): AudienceClient;
  /** Resumes the jobs of earlier runs. Resolves to the settings as soon as they are read. */
  start(): Promise<Settings>;
  close(): Promise<void>;
}

/** For commands without progress. */
const NO_EVENTS = { onProgress: () => undefined, onMapped: async () => undefined };

/** Composes the services; nothing is read or sent before `start`. */
export function createServices(deps: ServicesDeps): Services {
  const { folder, previewThreadPath, hashThreadPath, engine, tokens, managed, resolveProxy, onBug } = deps;
  const notices = createNotices(deps.onNotice);
  const settingsStore = createSettingsStore(join(folder, 'settings.json'), managed, notices.add);
  const workRoot = join(folder, 'work');
  const jobsRoot = join(folder, 'jobs');
  const unfinished = join(folder, 'unfinished');
  const mappings = createMappingStore(join(folder, 'mappings.json'), notices.add);
  let keepFiles = false;

  const threads = createHashThreads(hashThreadPath, engine);
  const maker = createAudienceMaker({
    workRoot,
    hash: (target, task, control) => threads.run<'audience'>({ kind: 'audience', folder: target, task }, control),
    makeFiles: (target, task, control) => threads.run<'files'>({ kind: 'files', folder: target, task }, control),
    onMapped: (info, use) => notices.orAdd('unkept.mapping', mappings.remember(info, use)),
    onChange: deps.onAudience,
    onBug,
    now: () => performance.now(),
  });
  const previewer = createListPreviewer(previewThreadPath);
  const connect = (address: ApiAddress, token: string) => createAudienceClient({ address, token, resolveProxy });
  const store = new FileJobStore(jobsRoot);
  const uploads = createUploadQueue({
    store,
    connect: (api, token) => connect(parseApiAddress(api), token),
    tokens,
    now: () => new Date(),
    random: Math.random,
    keepFiles: () => keepFiles,
    onChange: deps.onUploads,
    refreshMs: JOBS_POLL_MS,
  });
  const queue = createAppQueue(uploads);

  return {
    grants: createFileGrants(),
    previewer,
    threads,
    settings: {
      read: settingsStore.read,
      hasLaterAdditions: settingsStore.hasLaterAdditions,
      save: async (change) => {
        const saved = await settingsStore.save(change);
        keepFiles = saved.keepFiles;
        return saved;
      },
    },
    mappings,
    history: createListHistory(join(folder, 'lists.json'), notices.add),
    drafts: createDraftStore(join(folder, 'draft.json'), notices.add),
    tokens,
    maker,
    queue,
    savedFiles: createSavedFiles(join(folder, 'receipts')),
    notices,
    exported: createExportedFiles(unfinished),
    ownFolders: [workRoot, jobsRoot],
    connect,
    uploadedFile: (id) => store.filePath(id),
    unreadFiles: (known) => findUnreadFiles(jobsRoot, known),
    compare: (target, task, signal) =>
      threads.run<'compare'>({ kind: 'compare', folder: target, task }, { ...NO_EVENTS, signal }),
    lookForPerson: (lookup, signal) => threads.run<'check'>({ kind: 'check', lookup }, { ...NO_EVENTS, signal }),
    findRows: (lookup, control) => threads.run<'rows'>({ kind: 'rows', lookup }, { ...NO_EVENTS, ...control }),
    start: async () => {
      const settings = await settingsStore.read();
      keepFiles = settings.keepFiles;
      for (const step of [queue.start(), sweepWorkFolders(workRoot), sweepExportedFiles(unfinished)])
        step.catch((error: unknown) => (error instanceof AppError ? notices.add(error.description) : onBug(error)));
      return settings;
    },
    close: async () => {
      previewer.close();
      threads.close();
      await Promise.all([queue.close(), maker.close()]);
    },
  };
}
