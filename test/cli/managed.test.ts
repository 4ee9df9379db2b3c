import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadManagedSettings, refuseOtherApi } from '../../src/cli/managed';
import { parseApiAddress } from '../../src/core/api/transport/address';
import { saying } from '../sentences';
import { temporaryFolder } from '../temporary-folder';

const API = 'https://ads.example.com/v2';
const managed = { defaults: { api: API }, locked: ['api'], proxyScript: null } as const;

describe('the settings of an administrator on the command line', () => {
  it('are none without a file', async () => {
    expect(await loadManagedSettings('/no/such/file.json')).toEqual({ defaults: {}, locked: [], proxyScript: null });
  });

  it.skipIf(process.platform === 'win32')('are refused where a link leads nowhere, or in a circle', async () => {
    const folder = await temporaryFolder();
    for (const [name, target] of [
      ['nowhere.json', 'missing.json'],
      ['circle.json', 'circle.json'],
    ] as const) {
      await symlink(target, join(folder, name));
      await expect(loadManagedSettings(join(folder, name))).rejects.toMatchObject({ code: 'bad-managed-settings' });
    }
  });

  it('allow the locked address, and no other', () => {
    expect(() => refuseOtherApi(parseApiAddress(`${API}/`), managed)).not.toThrow();
    for (const other of ['https://ads.example.com', 'https://other.example.com/v2']) {
      expect(() => refuseOtherApi(parseApiAddress(other), managed)).toThrow(
        expect.objectContaining({ description: saying('only one API address') }),
      );
    }
  });

  it('allow every address where it is not locked', () => {
    expect(() =>
      refuseOtherApi(parseApiAddress('https://other.example.com'), { ...managed, locked: [] }),
    ).not.toThrow();
  });
});
