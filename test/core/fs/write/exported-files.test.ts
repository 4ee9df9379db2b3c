import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createExportedFiles, sweepExportedFiles } from '../../../../src/core/fs/write/exported-files';
import { temporaryFolder } from '../../../temporary-folder';
import { startChild } from '../../child-process';

async function places() {
  const root = await temporaryFolder();
  const [notes, desk] = [join(root, 'data', 'unfinished'), join(root, 'desk')];
  await mkdir(desk);
  return { notes, desk, left: async () => [...(await readdir(desk)), ...(await readdir(notes).catch(() => []))] };
}

const writing = (notes: string, desk: string) => `
  const file = await core.createExportedFiles(${JSON.stringify(notes)}).create(${JSON.stringify(join(desk, 'r.csv'))});
  await file.write(new TextEncoder().encode('jane@example.com'));`;

describe('a file exported to a place of the marketer’s choice', () => {
  it('is written, and copied whole or in part, and no note is left', async () => {
    const { notes, desk } = await places();
    const files = createExportedFiles(notes);
    await files.write(join(desk, 'one.txt'), 'one\ntwo\n');
    await files.copy(join(desk, 'one.txt'), join(desk, 'all.txt'));
    await files.copy(join(desk, 'one.txt'), join(desk, 'two.txt'), { offset: 4, bytes: 4 });
    await files.copy(join(desk, 'one.txt'), join(desk, 'none.txt'), { offset: 4, bytes: 0 });
    const texts = ['all.txt', 'two.txt', 'none.txt'].map((name) => readFile(join(desk, name), 'utf8'));
    expect(await Promise.all(texts)).toEqual(['one\ntwo\n', 'two\n', '']);
    expect(await readdir(notes)).toEqual([]);
  });

  it('leaves nothing if it cannot be made', async () => {
    const { notes, desk, left } = await places();
    await expect(createExportedFiles(notes).create(join(desk, 'missing', 'r.csv'))).rejects.toMatchObject({
      code: 'not-writable',
    });
    expect(await left()).toEqual([]);
  });

  it('is removed at the next start if its process was killed, and never while it runs', async () => {
    const { notes, desk, left } = await places();
    const killed = await startChild(writing(notes, desk));
    await sweepExportedFiles(notes);
    expect(await left()).toHaveLength(2);
    await killed.kill();
    expect(await left()).toHaveLength(2);
    await sweepExportedFiles(notes);
    expect(await left()).toEqual([]);
  });

  it('is removed when its process ends by itself', async () => {
    const { notes, desk } = await places();
    await startChild(`${writing(notes, desk)} process.stdout.write('ready'); process.exit(1);`);
    await expect.poll(() => readdir(desk)).toEqual([]);
  });

  it('is all that a note can remove', async () => {
    const { notes, desk } = await places();
    const name = '.r.csv.999999999-1-0123456789ab.partial';
    await mkdir(notes, { recursive: true });
    await writeFile(join(desk, 'list.csv'), 'people');
    await writeFile(join(notes, name), join(desk, 'list.csv'));
    await writeFile(join(notes, 'settings.json'), join(desk, 'list.csv'));
    await sweepExportedFiles(notes);
    expect(existsSync(join(desk, 'list.csv'))).toBe(true);
    expect(await readdir(notes)).toEqual(['settings.json']);
    await sweepExportedFiles(join(notes, 'missing'));
  });
});
