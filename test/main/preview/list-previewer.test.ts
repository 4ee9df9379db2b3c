import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { createListPreviewer, type ListPreviewer } from '../../../src/main/preview/list-previewer';
import type { PreviewRequest } from '../../../src/main/preview/preview-request';
import { denyThreads } from '../../without-threads';

describe('previewing lists in separate threads', () => {
  let folder = '';
  let previewer: ListPreviewer;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'previewer-'));
    previewer = createListPreviewer(inject('previewThreadPath'));
  });
  afterEach(async () => {
    previewer.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function requestFor(id: string, text = 'email\nada@example.com\n'): Promise<PreviewRequest> {
    const path = join(folder, `${id}.csv`);
    await writeFile(path, text);
    return { id, source: { kind: 'file', path }, choice: { dialect: {}, mappings: null }, shapes: [], country: null };
  }

  const RESPOND = `import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ id }) => parentPort.postMessage({ kind: 'done', outcome: { id } }));`;

  /** Threads that never respond. */
  async function deafPreviewer(): Promise<ListPreviewer> {
    const path = join(folder, 'deaf.mjs');
    await writeFile(
      path,
      "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { for (;;); });",
    );
    return createListPreviewer(path);
  }

  it('gives the preview of each of many lists', async () => {
    const requests = await Promise.all(Array.from({ length: 12 }, (_, n) => requestFor(`list ${n}`)));
    const previews = await Promise.all(requests.map((request) => previewer.preview(request)));
    expect(previews.map(({ id }) => id)).toEqual(requests.map(({ id }) => id));
    expect(previews[0]).toMatchObject({ info: { name: 'list 0.csv', estimatedRows: 1 }, summary: { used: 1 } });
  });

  it('has a thread ready for the first list once it is warmed up', async () => {
    const path = join(folder, 'counted.mjs');
    await writeFile(
      path,
      `import { writeFileSync } from 'node:fs'; import { parentPort, threadId } from 'node:worker_threads';
      writeFileSync(new URL(\`./started-\${threadId}\`, import.meta.url), '');
      parentPort.on('message', ({ id }) => parentPort.postMessage({ kind: 'done', outcome: { id } }));`,
    );
    const started = async () => (await readdir(folder)).filter((name) => name.startsWith('started')).length;
    const warm = createListPreviewer(path);
    warm.warmUp();
    await expect.poll(started).toBe(1);
    expect(await warm.preview(await requestFor('first'))).toEqual({ id: 'first' });
    warm.warmUp();
    expect(await warm.preview(await requestFor('second'))).toEqual({ id: 'second' });
    expect(await started()).toBe(1);
    warm.close();
  });

  it('starts another thread if the one that was warmed up died', async () => {
    const path = join(folder, 'late.mjs');
    await writeFile(path, "throw new Error('not yet');");
    const unlucky = createListPreviewer(path);
    unlucky.warmUp();
    const request = await requestFor('first');
    await expect(unlucky.preview(request)).rejects.toMatchObject({ code: 'engine-stopped' });
    await writeFile(path, RESPOND);
    expect(await unlucky.preview(request)).toEqual({ id: 'first' });
    unlucky.close();
  });

  it('passes on an error for the marketer with its code and its words', async () => {
    await expect(previewer.preview(await requestFor('empty', ''))).rejects.toMatchObject({
      name: 'AppError',
      code: 'list-empty',
    });
    expect(await previewer.preview(await requestFor('full'))).toMatchObject({ id: 'full' });
  });

  it('abandons a list, even if its thread does not react, and takes the next', async () => {
    const deaf = await deafPreviewer();
    const requests = await Promise.all(['a', 'b', 'c'].map((id) => requestFor(id)));
    const outcomes = requests.map((request) => deaf.preview(request).catch((error: unknown) => error));
    for (const { id } of requests) deaf.cancel(id);
    for (const outcome of outcomes) expect(await outcome).toMatchObject({ code: 'cancelled' });
    const last = deaf.preview(await requestFor('d')).catch((error: unknown) => error);
    deaf.close();
    expect(await last).toMatchObject({ code: 'cancelled' });
  });

  it('says so if a thread dies, keeps the cause out of the message, and continues with another', async () => {
    const path = join(folder, 'mortal.mjs');
    await writeFile(
      path,
      "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { throw new RangeError('ada@example.com'); });",
    );
    const mortal = createListPreviewer(path);
    for (const id of ['a', 'b', 'c']) {
      const error: unknown = await mortal.preview(await requestFor(id)).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: 'engine-stopped' });
      expect(JSON.stringify(error)).not.toContain('ada@');
    }
    mortal.close();
  });

  describe('where the system gives no thread', () => {
    const requests = () => Promise.all(['a', 'b', 'c'].map((id) => requestFor(id)));

    it('says so of each list', async () => {
      denyThreads();
      previewer.warmUp();
      const outcomes = await Promise.allSettled((await requests()).map((request) => previewer.preview(request)));
      const reason = { code: 'engine-stopped', description: { id: 'list.previewStopped' } };
      expect(outcomes).toMatchObject(['a', 'b', 'c'].map(() => ({ status: 'rejected', reason })));
    });

    it('previews one list after the other with the thread that there is', async () => {
      await previewer.preview(await requestFor('first'));
      denyThreads();
      const previews = await Promise.all((await requests()).map((request) => previewer.preview(request)));
      expect(previews.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    });
  });
});
