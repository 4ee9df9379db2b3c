import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../../src/cli/context';
import { withHashSession } from '../../../src/cli/lists/hash-session';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hash-session-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Whether the engine was started with one thread for these lists. */
async function startsOneThread(names: readonly string[]): Promise<boolean> {
  let oneThread: boolean | null = null;
  const startEngine: Context['startEngine'] = async (choice) => {
    oneThread = choice.oneThread;
    throw new Error('not needed');
  };
  const context = { startEngine, workRoot: join(folder, 'work') } as unknown as Context;
  await expect(withHashSession(context, names, false, async () => {})).rejects.toThrow('not needed');
  if (oneThread === null) throw new Error('the engine was not started');
  return oneThread;
}

async function listOf(bytes: number): Promise<string> {
  const path = join(folder, `${bytes}.csv`);
  await writeFile(path, '');
  await truncate(path, bytes);
  return path;
}

describe('the engine of a command', () => {
  it('has one thread for small lists', async () => {
    expect(await startsOneThread([await listOf(1000), await listOf(2000)])).toBe(true);
  });

  it('has all threads for lists that are large together, and for those of unknown size', async () => {
    const half = await listOf(200 * 1024);
    expect(await startsOneThread([half, half])).toBe(false);
    expect(await startsOneThread(['-'])).toBe(false);
    expect(await startsOneThread([join(folder, 'missing.csv')])).toBe(false);
  });
});
