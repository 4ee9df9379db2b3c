import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject } from 'vitest';
import { UNMANAGED } from '../../../../src/core/settings/managed-settings';
import { MemoryTokenStore } from '../../../../src/core/tokens/memory-token-store';
import type { TokenStore } from '../../../../src/core/tokens/token-store';
import type { PackageEnding } from '../../../../src/core/updates/package-ending';
import type { UpdateFeed } from '../../../../src/core/updates/update-feed';
import { createHandlers } from '../../../../src/main/ipc/handlers/index';
import { runHandler } from '../../../../src/main/ipc/run-handler';
import { createUploadsFeed } from '../../../../src/main/ipc/uploads-feed';
import { createServices } from '../../../../src/main/services';
import type { Input, Output, RequestName } from '../../../../src/shared/ipc/contract';
import type { PreparedAudienceState, Reply } from '../../../../src/shared/ipc/payloads';
import type { UploadJob } from '../../../../src/shared/job';

/**
 * The main process without Electron: everything is real except the window and the dialogs, which are controlled by the
 * test.
 */
export interface MainWithoutWindow {
  readonly folder: string;
  readonly states: readonly PreparedAudienceState[];
  readonly bugs: readonly unknown[];
  /** Packages that the system was asked to open or to show. */
  readonly packages: readonly { readonly path: string; readonly isInstaller: boolean }[];
  /** Addresses that a browser was asked to show. */
  readonly opened: readonly string[];
  /** The results of the next dialogs. */
  readonly dialogs: {
    lists: readonly string[];
    hashedFiles: readonly string[];
    mappingFile: string | null;
    savePath: string | null;
  };
  request<Name extends RequestName>(name: Name, input: Input<Name>): Promise<Reply<Output<Name>>>;
  /** Takes any input that a compromised page may send. */
  handle(name: RequestName, input: unknown): Promise<Reply<unknown>>;
  /** The value of a request that must not fail. */
  get<Name extends RequestName>(name: Name, input: Input<Name>): Promise<Output<Name>>;
  writeList(name: string, content: string | Uint8Array): Promise<string>;
  /** The first state that satisfies this, including earlier ones. */
  audienceUntil(isWanted: (state: PreparedAudienceState) => boolean): Promise<PreparedAudienceState>;
  uploadsUntil(isWanted: (jobs: readonly UploadJob[]) => boolean): Promise<readonly UploadJob[]>;
  close(): Promise<void>;
}

/** Opens main before each test of a suite, and closes it afterwards. A bug that it reported fails the test. */
export function mainForEachTest(): () => MainWithoutWindow {
  let main: MainWithoutWindow | null = null;
  beforeEach(async () => {
    main = await openMain();
  });
  afterEach(async () => {
    expect(main?.bugs).toEqual([]);
    await main?.close();
  });
  return () => {
    if (main === null) throw new Error('main is opened for tests only');
    return main;
  };
}

export async function openMain(
  updateFeed: UpdateFeed | null = null,
  packageEnding: PackageEnding | null = null,
  tokens: TokenStore = new MemoryTokenStore(),
  prepare: (folder: string) => Promise<unknown> = async () => {},
  hashThreadPath = inject('hashThreadPath'),
): Promise<MainWithoutWindow> {
  const folder = await mkdtemp(join(tmpdir(), 'main-'));
  await prepare(folder);
  const audienceStates = createRecorder<PreparedAudienceState>();
  const uploads = createRecorder<readonly UploadJob[]>();
  const bugs: unknown[] = [];
  const opened: string[] = [];
  const packages: { path: string; isInstaller: boolean }[] = [];
  const onBug = (error: unknown) => void bugs.push(error);
  const dialogs: MainWithoutWindow['dialogs'] = { lists: [], hashedFiles: [], mappingFile: null, savePath: null };
  const services = createServices({
    folder,
    previewThreadPath: inject('previewThreadPath'),
    hashThreadPath,
    engine: { workerPath: inject('workerPath'), kernelPath: inject('kernelPath'), threads: 1 },
    tokens,
    managed: UNMANAGED,
    resolveProxy: async () => 'DIRECT',
    onAudience: audienceStates.record,
    onUploads: uploads.record,
    onNotice: () => undefined,
    onBug,
  });
  await services.start();
  const handlers = createHandlers({
    ...services,
    managed: UNMANAGED,
    version: '1.2.3',
    updateFeed,
    resolveProxy: async () => 'DIRECT',
    packageEnding,
    openReleasePage: async () => {},
    openPackage: async (path, isInstaller) => void packages.push({ path, isInstaller }),
    onRowsProgress: () => {},
    onUpdateProgress: () => {},
    systemLocales: ['en-GB'],
    paste: () => undefined,
    uploadsFeed: createUploadsFeed(),
    dialogs: {
      chooseLists: async () => dialogs.lists,
      chooseHashedFiles: async () => dialogs.hashedFiles,
      chooseMappingFile: async () => dialogs.mappingFile,
      chooseSavePath: async () => dialogs.savePath,
    },
    print: () => {},
    openPage: async (address) => void opened.push(address),
    onToken: (origin) => void services.queue.tokenSaved(origin).catch(onBug),
    onSettings: () => {},
  });
  const handle = <Name extends RequestName>(name: Name, input: unknown) =>
    runHandler(name, input, true, { handlers, onBug });
  const request: MainWithoutWindow['request'] = (name, input) => handle(name, structuredClone(input));

  return {
    folder,
    states: audienceStates.all,
    bugs,
    packages,
    opened,
    dialogs,
    request,
    handle,
    get: async (name, input) => {
      const reply = await request(name, input);
      if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`, { cause: bugs });
      return reply.value;
    },
    writeList: async (name, content) => {
      await mkdir(join(folder, 'lists'), { recursive: true });
      const path = join(folder, 'lists', name);
      await writeFile(path, content);
      return path;
    },
    audienceUntil: audienceStates.until,
    uploadsUntil: uploads.until,
    close: async () => {
      await services.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** Records every value and resolves those who wait for one. */
function createRecorder<T>() {
  const all: T[] = [];
  const waiting: { isWanted(value: T): boolean; resolve(value: T): void }[] = [];
  return {
    all,
    record: (value: T) => {
      all.push(value);
      for (const { isWanted, resolve } of waiting) if (isWanted(value)) resolve(value);
    },
    until: (isWanted: (value: T) => boolean) =>
      new Promise<T>((resolve) => {
        const seen = all.find(isWanted);
        if (seen !== undefined) resolve(seen);
        else waiting.push({ isWanted, resolve });
      }),
  };
}
