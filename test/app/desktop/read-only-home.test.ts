import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { electronSwitches, MAIN } from '../driver/launch';
import { windowTest } from '../driver/window-test';

windowTest('the app says why it does not start where it may write nothing', async ({ folder }) => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  // Below a file no folder can be made, not even by root; in /proc each new one is reported as missing.
  const places = [join(file, 'data'), ...(process.platform === 'linux' ? ['/proc/self/a/data'] : [])];
  for (const place of places) await expectRefusal(place);
});

async function expectRefusal(data: string): Promise<void> {
  const env = { ...process.env, LANG: 'C.UTF-8', AUDIENCE_UPLOADER_USER_DATA: data };
  const app = spawn(inject('electron'), [...electronSwitches(), MAIN], { env });
  let output = '';
  app.stderr.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  try {
    // Then a box waits for somebody to close it.
    await expect.poll(() => output).toContain(`${data}, is not writable`);
  } finally {
    app.kill('SIGKILL');
  }
}
