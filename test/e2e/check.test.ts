import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder';
import { audienceUploader } from './command-line';

it('check does not end as if nobody was found where the program cannot begin', async () => {
  const folder = await temporaryFolder();
  const [list, data] = [join(folder, 'hashed.txt'), join(folder, 'data')];
  await writeFile(list, `${'0'.repeat(64)}\n`);
  const check = () => audienceUploader(['check', 'a@example.com', '--in', list], { env: { XDG_DATA_HOME: data } });
  expect((await check()).exitCode).toBe(1);
  await writeFile(data, 'no folder');
  expect((await check()).exitCode).toBe(2);
});
