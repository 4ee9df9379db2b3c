import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect } from 'vitest';
import { AppWindow } from '../driver/app-window';
import { windowTest } from '../driver/window-test';
import { startUpdatable, updateTest } from './updates-window';

const API = 'https://api.example.test';

updateTest('what an administrator has locked is shown, and cannot be changed', async ({ folder, updates }) => {
  const managed = { api: API, adAccountId: '77', lookForUpdates: false, locked: ['api', 'lookForUpdates'] };
  const window = await startUpdatable(folder, updates, { api: 'https://other.example.test', managed });
  const { page } = window;
  await window.goToPage('Settings');
  const field = page.getByLabel('API address');
  expect(await field.inputValue()).toBe(API);
  expect(await field.isEditable()).toBe(false);
  await page.getByText('Set by your administrator').nth(1).waitFor();
  const account = page.getByLabel('Ad account ID');
  expect([await account.inputValue(), await account.isEditable()]).toEqual(['77', true]);
  await page.getByText('Look for updates', { exact: true }).click();
  expect(await page.getByRole('checkbox', { name: 'Look for updates' }).isChecked()).toBe(false);
  expect(updates.requests).toEqual([]);
  await window.close();
});

windowTest('an upload goes the way that the PAC script of the company names', async ({ folder, write }) => {
  const tunnels: string[] = [];
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'application/x-ns-proxy-autoconfig');
    response.end(`function FindProxyForURL(url, host) {
      return host === 'api.example.test' ? 'PROXY 127.0.0.1:${(server.address() as AddressInfo).port}' : 'DIRECT';
    }`);
  });
  server.on('connect', ({ url }, socket) => {
    tunnels.push(url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const managed = join(folder, 'managed-settings.json');
  const proxyScript = `http://localhost:${(server.address() as AddressInfo).port}/proxy.pac`;
  await writeFile(managed, JSON.stringify({ api: API, locked: ['api'], proxyScript }));
  const env = { AUDIENCE_UPLOADER_MANAGED_SETTINGS: managed, HTTPS_PROXY: '', https_proxy: '' };
  const list = await write('people.csv', 'email\nada@example.com\n');
  const window = await AppWindow.open({ api: API, userData: folder, env, files: [list] });
  await window.toUploadForm();
  await window.fillUpload({
    accountId: '2',
    name: 'Readers',
    optOutLink: 'https://shop.example.com',
    token: 'a'.repeat(20),
  });
  await window.send();
  await expect.poll(() => tunnels).toContain('api.example.test:443');
  await window.close();
  server.close();
});
