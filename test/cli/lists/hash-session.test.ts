import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../../src/cli/context';
import { withHashSession } from '../../../src/cli/lists/hash-session';
import type { ListSource } from '../../../src/core/list/source/source';
import { TextSink } from '../../text-sink';
import { contextIn } from '../context-in';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hash-session-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Whether the engine was started for small lists. */
async function startsSmall(names: readonly string[], stdinList?: ListSource): Promise<boolean> {
  let small: boolean | null = null;
  const startEngine: Context['startEngine'] = async (choice) => {
    small = choice.small;
    throw new Error('not needed');
  };
  const outputs = { stdout: new TextSink(), stderr: new TextSink() };
  const context = contextIn(folder, { ...outputs, startEngine, ...(stdinList === undefined ? {} : { stdinList }) });
  await expect(withHashSession(context, names, false, async () => {})).rejects.toThrow('not needed');
  if (small === null) throw new Error('the engine was not started');
  return small;
}

async function listOf(bytes: number): Promise<string> {
  const path = join(folder, `${bytes}.csv`);
  await writeFile(path, '');
  await truncate(path, bytes);
  return path;
}

describe('the engine of a command', () => {
  it('holds threads back for small lists', async () => {
    expect(await startsSmall([await listOf(1000), await listOf(2000)])).toBe(true);
  });

  it('takes a list that is redirected for as large as it is', async () => {
    const redirected = async (bytes: number) =>
      ({ kind: 'file', name: 'standard input', path: await listOf(bytes) }) as const;
    expect(await startsSmall(['-'], await redirected(1000))).toBe(true);
    expect(await startsSmall(['-'], await redirected(9 * 1024 * 1024))).toBe(false);
  });

  it('starts all threads for lists that are large together, and for those of unknown size', async () => {
    const half = await listOf(5 * 1024 * 1024);
    expect(await startsSmall([half, half])).toBe(false);
    expect(await startsSmall(['-'])).toBe(false);
    expect(await startsSmall([join(folder, 'missing.csv')])).toBe(false);
  });
});
