import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { windowTest } from './driver/window-test';

const LIST = 'email\nada@example.com\nnobody\n';
const workFolders = (folder: string) => readdir(join(folder, 'work'));

describe('an audience that was not uploaded', () => {
  windowTest.for(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'is removed from the disk when the app ends by %s',
    async (signal, { folder, write, open }) => {
      const window = await open(await write('people.csv', LIST));
      await window.hash();
      expect(await workFolders(folder)).toHaveLength(1);
      const child = window.app.process();
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
      expect(await workFolders(folder)).toEqual([]);
    },
  );

  windowTest('is removed at the next start where the app was killed', async ({ folder, write, open }) => {
    const killed = await open(await write('people.csv', LIST));
    await killed.hash();
    await killed.kill();
    expect(await workFolders(folder)).toHaveLength(1);
    await open();
    await expect.poll(() => workFolders(folder)).toEqual([]);
  });
});
