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
import { asAppError, systemCode } from '../fs/write-failure';
import { type ManagedSettings, UNMANAGED, withManaged } from './managed-settings';

/** Keeps the settings of the marketer. The token is not one of them: it has a store of its own. */
export interface SettingsStore {
  /** The settings after all changes so far, or the defaults; an invalid file is renamed to `.damaged`. */
  read(): Promise<Settings>;
  /** Whether the file has additions of a later version, which are kept but have no effect. */
  hasLaterAdditions(): Promise<boolean>;
  /**
   * Changes some of the settings, one change after the other; returns all as saved. Throws `bad-address` if the API address
   * is not valid.
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

/** Settings need a few hundred bytes; a later version may need more. */
const MAX_BYTES = 1024 * 1024;

/** `path`: of the file; its folder is made when it is needed. */
export function createSettingsStore(path: string, managed: ManagedSettings = UNMANAGED): SettingsStore {
  const initial = canonicalise(withManaged({}, DEFAULT_SETTINGS, managed));
  let lastSave: Promise<unknown> = Promise.resolve();
  return {
    read: async () => {
      await lastSave;
      return (await readSaved()).settings;
    },
    hasLaterAdditions: async () => {
      const file = fieldsIn((await readText(path)) ?? '');
      return Object.keys(file).some((field) => !(field in DEFAULT_SETTINGS)) || laterChoices(file).length > 0;
    },
    save: (change) => {
      const saving = lastSave.then(() => saveChange(change));
      lastSave = saving.catch(() => undefined);
      return saving;
    },
  };

  /** `file`: all its fields, including those that a later version has added. */
  async function readSaved(): Promise<{ readonly settings: Settings; readonly file: object }> {
    const text = await readText(path);
    if (text === null) return { settings: initial, file: {} };
    const settings = parseSettings(text, managed);
    if (settings !== null) return { settings, file: fieldsIn(text) };
    await rename(path, `${path}.damaged`).catch(() => undefined);
    return { settings: initial, file: {} };
  }

  async function saveChange(change: Partial<Settings>): Promise<Settings> {
    const { settings, file } = await readSaved();
    const saved = settingsSchema.parse(canonicalise({ ...settings, ...change }));
    if (managed.locked.some((field) => saved[field] !== initial[field]))
      throw new AppError('usage', message('settings.managed'));
    await asAppError(() => makePrivateFolder(dirname(path)));
    await writeFileAtomically(path, `${JSON.stringify({ ...file, ...differences(settings, saved) }, null, 2)}\n`);
    return saved;
  }
}

/** In one spelling, so that an address is the same wherever it is compared. */
function canonicalise(settings: Settings): Settings {
  const { origin, basePath } = parseApiAddress(settings.api);
  return { ...settings, api: `${origin}${basePath}`, adAccountId: settings.adAccountId.trim() };
}

/**
 * What the marketer has changed. Only that is saved: an administrator's value, a default, or a value of a later version must
 * not become the marketer's own because something else was changed.
 */
function differences(before: Settings, after: Settings): object {
  return Object.fromEntries(Object.entries(after).filter(([field, value]) => Reflect.get(before, field) !== value));
}

/** Fields with a fixed set of values, to which a later version may add. */
const CHOICES = ['platform', 'theme', 'language'] as const;
type Choice = (typeof CHOICES)[number];

/** The fields whose value only a later version knows. */
function laterChoices(file: object): readonly Choice[] {
  return CHOICES.filter((field) => {
    const word: unknown = Reflect.get(file, field);
    return typeof word === 'string' && !settingsSchema.safeParse({ ...DEFAULT_SETTINGS, [field]: word }).success;
  });
}

function defaultsOf(fields: readonly Choice[]): Partial<Settings> {
  return Object.fromEntries(fields.map((field) => [field, DEFAULT_SETTINGS[field]]));
}

/**
 * Missing settings, and values that only a later version knows, become the defaults; null if anything else is invalid.
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

/** All fields of the file, including those that a later version has added. */
function fieldsIn(text: string): object {
  const value = parseJson(text);
  return isObject(value) ? value : {};
}

/** Null if nothing was saved yet; '' if the file cannot be read, which counts as damaged. */
async function readText(path: string): Promise<string | null> {
  try {
    const file = await readSmallFile(path, MAX_BYTES);
    return file.kind === 'text' ? file.text : '';
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? null : '';
  }
}
