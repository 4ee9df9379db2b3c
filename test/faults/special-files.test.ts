import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { trustedCertificates } from '../../src/core/api/transport/trusted-certificates';
import { sweepExportedFiles } from '../../src/core/fs/write/exported-files';
import { createDraftStore } from '../../src/core/list-history/draft-store';
import { createListHistory } from '../../src/core/list-history/list-history';
import { createMappingStore } from '../../src/core/mappings/mapping-store';
import { FileJobStore } from '../../src/core/queue/store/file-job-store';
import { readManagedSettings } from '../../src/core/settings/managed-settings';
import { createSettingsStore, DEFAULT_SETTINGS } from '../../src/core/settings/settings-store';
import { readWindowState } from '../../src/main/window/window-state';
import { temporaryFolder } from '../temporary-folder';

/** Obstacles in place of a program's file. A program that waited for a pipe would hang, and so the test. */
const OBSTACLES: Readonly<Record<string, (path: string) => unknown>> = {
  'a pipe': (path) => execFileSync('mkfifo', [path]),
  'a link to a device': (path) => symlink('/dev/zero', path),
  'a folder': (path) => mkdir(path),
  'a link in a circle': (path) => symlink(path, path),
  'a socket': async (path) => {
    const server = createServer().listen(path);
    await once(server, 'listening');
    onTestFinished(() => void server.close());
  },
  'a terabyte': async (path) => {
    await writeFile(path, '');
    await truncate(path, 2 ** 40);
  },
};

const JOB = '01234567-0123-0123-0123-0123456789ab';

interface Reader {
  /** Path of the file in the folder of the program. */
  readonly file: string;
  read(path: string): Promise<unknown>;
  /** The expected result: the program continues as if there were nothing, or ends with an error. */
  readonly expected: unknown;
}

const READERS: Readonly<Record<string, Reader>> = {
  settings: {
    file: 'settings.json',
    read: (path) => createSettingsStore(path).read(),
    expected: DEFAULT_SETTINGS,
  },
  mappings: { file: 'mappings.json', read: (path) => createMappingStore(path).all(), expected: [] },
  'a draft': { file: 'draft.json', read: (path) => createDraftStore(path).read(), expected: null },
  'drafts that were set aside': { file: 'draft.json', read: (path) => createDraftStore(path).aside(), expected: [] },
  'recent lists': { file: 'lists.json', read: (path) => createListHistory(path).recent(), expected: [] },
  'the size of the window': {
    file: 'window.json',
    read: async (path) => readWindowState(path),
    expected: { bounds: null, maximized: false },
  },
  'settings of an administrator': {
    file: 'managed.json',
    read: async (path) => {
      try {
        return readManagedSettings(path);
      } catch (error) {
        return error;
      }
    },
    expected: expect.objectContaining({ code: 'bad-managed-settings' }),
  },
  'an upload': {
    file: join(JOB, 'job.json'),
    read: async (path) => (await new FileJobStore(dirname(dirname(path))).list()).jobs,
    expected: [],
  },
  'a note of an unfinished file': {
    file: '.list.txt.1-1-0123456789ab.partial',
    read: async (path) => {
      await sweepExportedFiles(dirname(path));
      return readdir(dirname(path));
    },
    expected: [],
  },
  certificates: {
    file: 'ca.pem',
    read: async (path) => trustedCertificates('linux', { SSL_CERT_FILE: path, NODE_EXTRA_CA_CERTS: path }).length > 0,
    expected: true,
  },
};

describe.runIf(process.platform === 'linux')('an obstacle in place of a program’s file', () => {
  const table = Object.keys(READERS).flatMap((kept) => Object.keys(OBSTACLES).map((obstacle) => [kept, obstacle]));

  it.each(table)('is neither waited for nor read endlessly: %s, %s', async (kept = '', obstacle = '') => {
    const reader = READERS[kept];
    if (reader === undefined) throw new Error('no such reader');
    const path = join(await temporaryFolder(), reader.file);
    await mkdir(dirname(path), { recursive: true });
    await OBSTACLES[obstacle]?.(path);
    expect(await reader.read(path)).toEqual(reader.expected);
  });
});
