import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseUpdateFeed } from '../../../../src/core/updates/update-feed';
import { startUpdateServer, type UpdateServer } from '../../../update-server';
import { type MainWithoutWindow, openMain } from './main-without-window';

describe('looking for updates', () => {
  let server: UpdateServer;
  let main: MainWithoutWindow;
  beforeEach(async () => {
    server = await startUpdateServer();
    server.respond(server.signed({ product: 'audience-uploader', version: '2.0.0' }));
    main = await openMain(parseUpdateFeed(server.feed));
  });
  afterEach(async () => {
    await main.close();
    await server.close();
  });

  it('asks nobody while the setting is off, as it is at first, whatever the page wants', async () => {
    const { settings, updatesFrom } = await main.get('app:snapshot', null);
    expect([settings.lookForUpdates, updatesFrom]).toEqual([false, new URL(server.feed.address).host]);
    expect(await main.get('updates:look', null)).toEqual({ kind: 'off' });
    expect(server.requests).toEqual([]);
  });

  it('reports a newer version once it is on', async () => {
    const { settings } = await main.get('app:snapshot', null);
    await main.get('settings:save', { ...settings, lookForUpdates: true });
    expect(await main.get('updates:look', null)).toEqual({ kind: 'newer', version: '2.0.0' });
    expect(server.requests).toHaveLength(1);
  });

  it('is not offered by a build without a feed, and asks nobody there, whatever was saved', async () => {
    const other = await openMain(null);
    const { settings, updatesFrom } = await other.get('app:snapshot', null);
    expect(updatesFrom).toBeNull();
    await other.get('settings:save', { ...settings, lookForUpdates: true });
    expect(await other.get('updates:look', null)).toEqual({ kind: 'off' });
    await other.close();
  });
});
