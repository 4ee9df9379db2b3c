import { z } from 'zod/mini';
import { AppError } from '../../shared/errors';
import { message } from '../../shared/messages/message';
import { isObject } from '../../shared/schema/json-object';
import { settings as settingsSchema } from '../../shared/schema/settings';
import type { Settings } from '../../shared/settings';
import { DEFAULT_API, parseApiAddress } from '../api/transport/address';
import { createKeptFile, type OnUnusable } from '../fs/kept-file';
import { type ManagedSettings, UNMANAGED, withManaged } from './managed-settings';

/** Keeps the settings of the marketer. The token is not one of them: it has a store of its own. */
export interface SettingsStore {
  /** The settings after all changes so far, or the defaults. */
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

/** The settings, and all fields of the file, including those that a later version has added. */
interface SavedSettings {
  readonly settings: Settings;
  readonly file: object;
}

/** `path`: of the file. A damaged one is put aside, one that cannot be read is left alone. */
export function createSettingsStore(
  path: string,
  managed: ManagedSettings = UNMANAGED,
  onUnusable: OnUnusable = () => undefined,
): SettingsStore {
  const initial = canonicalise(withManaged({}, DEFAULT_SETTINGS, managed));
  const parse = (content: unknown) => parseSettings(content, managed);
  const kept = createKeptFile<SavedSettings>({ path, maxBytes: MAX_BYTES, parse, onUnusable });
  const use = <Result>(work: (saved: SavedSettings) => Promise<Result>) =>
    kept.use((saved) => work(saved ?? { settings: initial, file: {} }));
  return {
    read: () => use(async ({ settings }) => settings),
    hasLaterAdditions: () =>
      use(
        async ({ file }) =>
          Object.keys(file).some((field) => !(field in DEFAULT_SETTINGS)) || laterChoices(file).length > 0,
      ),
    save: (change) =>
      use(async ({ settings, file }) => {
        const saved = settingsSchema.parse(canonicalise({ ...settings, ...change }));
        if (managed.locked.some((field) => saved[field] !== initial[field]))
          throw new AppError('usage', message('settings.managed'));
        await kept.save({ ...file, ...differences(settings, saved) });
        return saved;
      }),
  };
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
function parseSettings(file: unknown, managed: ManagedSettings): SavedSettings | null {
  if (!isObject(file)) return null;
  try {
    const known = { ...file, ...defaultsOf(laterChoices(file)) };
    return { settings: canonicalise(settingsSchema.parse(withManaged(known, DEFAULT_SETTINGS, managed))), file };
  } catch (error) {
    if (error instanceof z.core.$ZodError || error instanceof AppError) return null;
    throw error;
  }
}
