import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { EMAIL } from '../../../core/list/plain-list';
import { type MainWithoutWindow, openMain } from './main-without-window';

describe('a list on the screen', () => {
  let folder = '';
  let main: MainWithoutWindow;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'counted-'));
    const counted = join(folder, 'thread.mjs');
    await writeFile(
      counted,
      `import { writeFileSync } from 'node:fs'; import { threadId } from 'node:worker_threads';
      writeFileSync(new URL(\`./started-\${threadId}\`, import.meta.url), '');
      await import(${JSON.stringify(pathToFileURL(inject('hashThreadPath')))});`,
    );
    main = await openMain(null, null, undefined, undefined, counted);
  });
  afterEach(async () => {
    await main.close();
    await rm(folder, { recursive: true, force: true });
  });

  const started = async () => (await readdir(folder)).filter((name) => name.startsWith('started')).length;

  it('has the thread started that will hash it', async () => {
    const [id = ''] = await main.get('lists:grant', [await main.writeList('people.csv', 'email\nada@example.com\n')]);
    expect(await started()).toBe(0);
    await main.get('list:preview', { id, choice: { dialect: {}, mappings: null } });
    await expect.poll(started).toBe(1);
    const lists = [{ id, dialect: {}, mappings: [EMAIL] }];
    await main.get('audience:hash', { lists, suppressionLists: [], plainIds: false });
    await main.audienceUntil(({ state }) => state.kind === 'ready');
    expect(await started()).toBe(1);
    expect(main.bugs).toEqual([]);
  });
});
