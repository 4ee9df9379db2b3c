import { lstatSync } from 'node:fs';
import { z } from 'zod';
import { AppError } from '../../shared/errors';
import { message } from '../../shared/messages/message';
import type { Settings } from '../../shared/settings';
import { parseApiAddress } from '../api/transport/address';
import { readSmallFileSync } from '../fs/read/read-small-file';
import { systemCode } from '../fs/write-failure';

/** What an administrator has set for everybody on a computer. */
export interface ManagedSettings {
  /** Replace the app's own defaults. */
  readonly defaults: Partial<Pick<Settings, LockableField>>;
  /** Fields that keep the managed value, whatever was saved. */
  readonly locked: readonly LockableField[];
  /** Address of a PAC script that replaces the system's proxy settings. */
  readonly proxyScript: string | null;
}

const LOCKABLE_FIELDS = ['api', 'adAccountId', 'lookForUpdates'] as const;
type LockableField = (typeof LOCKABLE_FIELDS)[number];

const MAX_BYTES = 1024 * 1024;

export const UNMANAGED: ManagedSettings = { defaults: {}, locked: [], proxyScript: null };

const schema = z
  .strictObject({
    api: z.string().optional(),
    adAccountId: z.string().optional(),
    lookForUpdates: z.boolean().optional(),
    locked: z.array(z.enum(LOCKABLE_FIELDS)).default([]),
    proxyScript: z.url({ protocol: /^https?$/ }).optional(),
  })
  .refine((file) => file.locked.every((field) => file[field] !== undefined));

/**
 * Reads the administrator's file; nothing is managed without one. Throws `bad-managed-settings` if it is invalid: to go on
 * without it could send customer data where the company does not want it.
 */
export function readManagedSettings(path: string): ManagedSettings {
  const text = readText(path);
  if (text === null) return UNMANAGED;
  try {
    const { api, adAccountId, lookForUpdates, locked, proxyScript = null } = schema.parse(JSON.parse(text));
    if (api !== undefined) parseApiAddress(api);
    const defaults = {
      ...(api !== undefined && { api }),
      ...(adAccountId !== undefined && { adAccountId }),
      ...(lookForUpdates !== undefined && { lookForUpdates }),
    };
    return { defaults, locked, proxyScript };
  } catch {
    throw unusable(path);
  }
}

function readText(path: string): string | null {
  const file = readFile(path);
  if (file?.kind === 'text') return file.text;
  if (file === null) return null;
  throw unusable(path);
}

function readFile(path: string) {
  try {
    return readSmallFileSync(path, MAX_BYTES);
  } catch (error) {
    // A link that leads nowhere is a file that should be there.
    if (systemCode(error) === 'ENOENT' && lstatSync(path, { throwIfNoEntry: false }) === undefined) return null;
    throw unusable(path);
  }
}

function unusable(path: string): AppError {
  return new AppError('bad-managed-settings', message('settings.managedUnusable', { path }));
}

/** The saved settings, with the managed values of locked fields. */
export function withManaged(saved: Partial<Settings>, fallback: Settings, managed: ManagedSettings): Settings {
  const settings = { ...fallback, ...managed.defaults, ...saved };
  return { ...settings, ...Object.fromEntries(managed.locked.map((field) => [field, managed.defaults[field]])) };
}
