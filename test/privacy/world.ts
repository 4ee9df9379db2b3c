import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ReferenceApi, startReferenceApi } from '../../tools/reference-api/server';
import { startTcpProxy, type TcpProxy } from '../faults/network/tcp-proxy';
import { describedPackage, startUpdateServer, type UpdateServer } from '../update-server';
import { type CanaryLists, writeCanaryLists } from './canaries';
import { createNeedles, type Needles } from './needles';
import { type Finding, scanBytes, scanFolder } from './scan';

/** A newer version, for an app that is an AppImage. */
export const UPDATE_FILE = 'audience-uploader-99.0.0.AppImage';

/** The environment of one run: lists, a monitored home folder, and a server behind a recording proxy. */
export interface World {
  readonly lists: CanaryLists;
  readonly api: ReferenceApi;
  /** The only route to the server; it records everything. */
  readonly proxy: TcpProxy;
  readonly token: string;
  /** The feed of updates that the app uses; it offers a newer version and its package. */
  readonly updates: UpdateServer;
  /** In the watched folder, as are the home and the temporary folder of the programs: all of it is searched. */
  readonly userData: string;
  /** Likewise, for what the marketer saves. */
  readonly saved: string;
  /** Outside the watched folder: for the log of the tracer. */
  readonly logFolder: string;
  /** Environment that keeps a program's files in the watched folder. */
  readonly env: Readonly<Record<string, string>>;
  /** Searches the watched folder in its current state, and records the findings. `isRunning`: the app may be writing. */
  scanFiles(when: string, isRunning?: boolean): Promise<void>;
  scanText(place: string, text: string): void;
  /** The same for a terminal, which may show the names of files and columns. */
  scanTerminal(place: string, text: string): void;
  /** All findings, including the traffic; a token is a canary everywhere but there. */
  findings(): readonly Finding[];
  remove(): Promise<void>;
}

export async function createWorld(): Promise<World> {
  const root = await mkdtemp(join(tmpdir(), 'privacy-'));
  const watched = join(root, 'watched');
  const folder = async (...path: readonly string[]): Promise<string> => {
    const made = join(root, ...path);
    await mkdir(made, { recursive: true });
    return made;
  };
  const home = await folder('watched', 'home');

  const lists = await writeCanaryLists(join(root, 'lists'));
  const token = `zkwq${Math.random().toString(36).slice(2)}mvxt`;
  const api = await startReferenceApi({ tokens: [token], dataDir: join(root, 'server') });
  const line = await startTcpProxy(Number(new URL(api.url).port));
  const updates = await startUpdateServer();
  const update = describedPackage(UPDATE_FILE, Buffer.from('a newer version'));
  updates.respond(updates.signed({ product: 'audience-uploader', version: '99.0.0', packages: [update] }));
  updates.send((response) => void response.end('a newer version'));
  const updateFeed = join(await folder('aside'), 'update-feed.json');
  await writeFile(updateFeed, JSON.stringify(updates.feed));
  const secrets = [...lists.canaries, { what: 'token', text: token }];
  const needles = {
    anywhere: createNeedles(secrets),
    inTraffic: createNeedles(lists.canaries),
    onTerminal: createNeedles(secrets.filter(({ isName }) => isName !== true)),
  };
  return {
    lists,
    api,
    proxy: line,
    token,
    updates,
    userData: await folder('watched', 'user-data'),
    saved: await folder('watched', 'saved'),
    logFolder: await folder('aside'),
    env: {
      HOME: home,
      TMPDIR: await folder('watched', 'tmp'),
      XDG_CONFIG_HOME: home,
      XDG_CACHE_HOME: home,
      XDG_DATA_HOME: home,
      AUDIENCE_UPLOADER_UPDATE_FEED: updateFeed,
      APPIMAGE: join(home, 'Audience Uploader.AppImage'),
    },
    ...createScanner(watched, line, needles),
    remove: async () => {
      await line.close();
      await api.close();
      await updates.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

function createScanner(
  watched: string,
  line: TcpProxy,
  needles: Readonly<Record<'anywhere' | 'inTraffic' | 'onTerminal', Needles>>,
): Pick<World, 'scanFiles' | 'scanText' | 'scanTerminal' | 'findings'> {
  const found: Finding[] = [];
  return {
    scanFiles: async (when, isRunning = false) => {
      const findings = await scanFolder(watched, needles.anywhere);
      const unexpected = findings.filter((finding) => !isPlaceOfList(finding, isRunning));
      found.push(...unexpected.map((finding) => ({ ...finding, place: `${finding.place}, ${when}` })));
    },
    scanText: (place, text) => void found.push(...scanBytes(place, Buffer.from(text), needles.anywhere)),
    scanTerminal: (place, text) => void found.push(...scanBytes(place, Buffer.from(text), needles.onTerminal)),
    findings: () => [...found, ...line.sent().flatMap((sent) => scanBytes('traffic', sent, needles.inTraffic))],
  };
}

/** To open a list again, the app stores its path, in these two files and nowhere else. */
export function isPlaceOfList({ place, canary }: Finding, isRunning = false): boolean {
  const stored = /(?:user-data|audience-uploader)[\\/](?:draft|lists)\.json$/;
  const beingWritten = /[\\/]user-data[\\/]\.(?:draft|lists)\.json\.[^\\/]+\.partial$/;
  return /^(file|folder) name /.test(canary) && (stored.test(place) || (isRunning && beingWritten.test(place)));
}
