import { lstatSync } from 'node:fs';
import { type ApiAddress, parseApiAddress } from '../core/api/transport/address';
import type { ManagedSettings } from '../core/settings/managed-settings';
import { AppError } from '../shared/errors';
import { message } from '../shared/messages/message';

/**
 * The administrator's settings. The schema is loaded only if there is such a file: that takes as long as hashing a
 * small list.
 */
export async function loadManagedSettings(path: string): Promise<ManagedSettings> {
  if (isMissing(path)) return { defaults: {}, locked: [], proxyScript: null };
  const { readManagedSettings } = await import('../core/settings/managed-settings');
  return readManagedSettings(path);
}

/** False if that cannot be known, which is not the same as that nothing is managed. */
function isMissing(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined;
  } catch {
    return false;
  }
}

/** Throws if the address is locked and this is another one. */
export function refuseOtherApi({ origin, basePath }: ApiAddress, { locked, defaults }: ManagedSettings): void {
  if (!locked.includes('api') || defaults.api === undefined) return;
  const allowed = parseApiAddress(defaults.api);
  if (allowed.origin === origin && allowed.basePath === basePath) return;
  throw new AppError('usage', message('cli.option.api', { api: defaults.api }));
}
