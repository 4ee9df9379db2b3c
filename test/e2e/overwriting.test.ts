import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder';
import { CLI, waitForExit } from './command-line';

const LIST = 'email,phone\nada@example.com,+49 30 901820\nnobody,\n';

it('the command line never overwrites a list that it reads from standard input, and never appends to a list', async () => {
  const list = join(await temporaryFolder(), 'list.csv');
  await writeFile(list, LIST);
  const redirected = (args: readonly string[], stdio: readonly ['pipe' | number, 'pipe' | number, 'pipe']) =>
    waitForExit(spawn(process.execPath, [CLI, ...args], { stdio: [...stdio] }));
  const reading = openSync(list, 'r');
  expect((await redirected(['hash', '-', '--out', list], [reading, 'pipe', 'pipe'])).exitCode).toBe(2);
  const appending = openSync(list, 'a');
  expect((await redirected(['hash', list], ['pipe', appending, 'pipe'])).exitCode).toBe(2);
  expect(await readFile(list, 'utf8')).toBe(LIST);
});
