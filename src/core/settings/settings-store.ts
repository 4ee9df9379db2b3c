import { rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod/mini';
import { AppError } from '../../shared/errors';
import { message } from '../../shared/messages/message';
import { settings as settingsSchema } from '../../shared/schema/settings';
import type { Settings } from '../../shared/settings';
import { isObject } from '../api/response/json';
import { DEFAULT_API, parseApiAddress } from '../api/transport/address';
import { parseJson } from '../fs/read/parse-json';
import { readSmallFile } from '../fs/read/read-small-file';
import { writeFileAtomically } from '../fs/write/atomic-file';
import { makePrivateFolder } from '../fs/write/private-folder';
import { systemCode, writeFailure } from '../fs/write-failure';
import { type ManagedSettings, UNMANAGED, withManaged } from './managed-settings';

/** Keeps what a person has set. The token is no setting: it has a store of its own. */
export interface SettingsStore {
  /** What was saved last, or the defaults; a file that cannot be understood is put aside. */
  read(): Promise<Settings>;
  /** Whether a later version has added to the file: what it added is kept, and has no effect here. */
  isOfLater(): Promise<boolean>;
  /**
   * Changes some of them, one change after the other; returns all as they were kept. An `AppError` `bad-address` where the
   * API address is none.
   */
  save(change: Partial<Settings>): Promise<Settings>;
}

export const DEFAULT_SETTINGS: Settings = {
  platform: 'audience-api',
  api: DEFAULT_API,
  adAccountId: '',
  country: null,
  keepFiles: false,
  lookForUpdates: false,
  theme: 'system',
  language: 'system',
};

/** Settings take some hundred bytes; what a later version adds is kept. */
const MAX_BYTES = 1024 * 1024;

/** `path`: of the file, in a folder that is made when it is needed. */
export function createSettingsStore(path: string, managed: ManagedSettings = UNMANAGED): SettingsStore {
  const initial = canonicalise(withManaged({}, DEFAULT_SETTINGS, managed));
  let lastSave: Promise<unknown> = Promise.resolve();
  return {
    read: async () => {
      const text = await readText(path);
      if (text === null) return initial;
      const settings = parseSettings(text, managed);
      if (settings === null) await rename(path, `${path}.damaged`).catch(() => undefined);
      return settings ?? initial;
    },
    isOfLater: async () => {
      const file = fieldsIn((await readText(path)) ?? '');
      return Object.keys(file).some((field) => !(field in DEFAULT_SETTINGS)) || laterChoices(file).length > 0;
    },
    save: (change) => {
      const saving = lastSave.then(() => saveChange(change));
      lastSave = saving.catch(() => undefined);
      return saving;
    },
  };

  async function saveChange(change: Partial<Settings>): Promise<Settings> {
    const text = (await readText(path)) ?? '';
    const saved = settingsSchema.parse(canonicalise({ ...(parseSettings(text, managed) ?? initial), ...change }));
    if (managed.locked.some((field) => saved[field] !== initial[field]))
      throw new AppError('usage', message('settings.managed'));
    await makeFolder(dirname(path));
    const file = fieldsIn(text);
    const contents = { ...file, ...saved, ...untouchedChoices(file, saved) };
    await writeFileAtomically(path, `${JSON.stringify(contents, null, 2)}\n`);
    return saved;
  }
}

/** In one spelling, so that an address is the same wherever it is compared. */
function canonicalise(settings: Settings): Settings {
  const { origin, basePath } = parseApiAddress(settings.api);
  return { ...settings, api: `${origin}${basePath}`, adAccountId: settings.adAccountId.trim() };
}

/** Fields whose value is one of a few words, to which a later version may add. */
const CHOICES = ['platform', 'theme', 'language'] as const;
type Choice = (typeof CHOICES)[number];

/** Those of the file's fields that hold a word which this version does not know. */
function laterChoices(file: object): readonly Choice[] {
  return CHOICES.filter((field) => {
    const word: unknown = Reflect.get(file, field);
    return typeof word === 'string' && !settingsSchema.safeParse({ ...DEFAULT_SETTINGS, [field]: word }).success;
  });
}

function defaultsOf(fields: readonly Choice[]): Partial<Settings> {
  return Object.fromEntries(fields.map((field) => [field, DEFAULT_SETTINGS[field]]));
}

/** What a later version has chosen, and nobody here has changed since: it was shown as the default. */
function untouchedChoices(file: object, saved: Settings): object {
  const untouched = laterChoices(file).filter((field) => saved[field] === DEFAULT_SETTINGS[field]);
  return Object.fromEntries(untouched.map((field) => [field, Reflect.get(file, field)]));
}

/**
 * Settings that an earlier version did not know get their defaults, and so do words that only a later one knows; null where
 * anything else is wrong.
 */
function parseSettings(text: string, managed: ManagedSettings): Settings | null {
  try {
    const value = parseJson(text);
    if (!isObject(value)) return null;
    const known = { ...value, ...defaultsOf(laterChoices(value)) };
    return canonicalise(settingsSchema.parse(withManaged(known, DEFAULT_SETTINGS, managed)));
  } catch (error) {
    if (error instanceof z.core.$ZodError || error instanceof AppError) return null;
    throw error;
  }
}

/** What the file holds. What a later version has added to it stays as it is, for when that version comes back. */
function fieldsIn(text: string): object {
  const value = parseJson(text);
  return isObject(value) ? value : {};
}

/** Null where nothing was saved yet. What is there but cannot be read is as good as damaged. */
async function readText(path: string): Promise<string | null> {
  try {
    const file = await readSmallFile(path, MAX_BYTES);
    return file.kind === 'text' ? file.text : '';
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? null : '';
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await makePrivateFolder(folder);
  } catch (error) {
    throw writeFailure(error);
  }
}
