import { readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acquireLease, LEASE_TIMES } from '../../../../src/core/fs/process/lease';
import { temporaryFolder } from '../../../temporary-folder';
import { startChild } from '../../child-process';

const leaseFiles = async (folder: string) => (await readdir(folder)).filter((name) => name.startsWith('.claim-'));

async function signOfLife(folder: string): Promise<number> {
  const [name = ''] = await leaseFiles(folder);
  return (await stat(join(folder, name))).mtimeMs;
}

async function age(folder: string, milliseconds: number): Promise<void> {
  const then = new Date(Date.now() - milliseconds);
  for (const name of await leaseFiles(folder)) await utimes(join(folder, name), then, then);
}

describe('a leased folder', () => {
  it('belongs to one owner until it is released', async () => {
    const folder = await temporaryFolder();
    const first = await acquireLease(folder);
    expect(await first?.isHeld()).toBe(true);
    expect(await acquireLease(folder)).toBeNull();
    await first?.release();
    expect(await leaseFiles(folder)).toEqual([]);
    expect(await (await acquireLease(folder))?.isHeld()).toBe(true);
  });

  it('is not created if it is missing', async () => {
    expect(await acquireLease(join(await temporaryFolder(), 'gone'))).toBeNull();
  });

  it('is free once its owner was killed', async () => {
    const folder = await temporaryFolder();
    const child = await startChild(`await core.acquireLease(${JSON.stringify(folder)});`);
    expect(await acquireLease(folder)).toBeNull();
    await child.kill();
    expect(await acquireLease(folder)).not.toBeNull();
    expect((await leaseFiles(folder)).length).toBe(1);
  });

  it('is left clean by an owner that ends at once', async () => {
    const folder = await temporaryFolder();
    const code = `await core.acquireLease(${JSON.stringify(folder)}); process.once('SIGTERM', () => process.exit());`;
    const child = await startChild(code);
    expect((await leaseFiles(folder)).length).toBe(1);
    await child.end();
    expect(await leaseFiles(folder)).toEqual([]);
  });

  it('is free once its owner has shown no life for two minutes, and the owner notices', async () => {
    const folder = await temporaryFolder();
    const first = await acquireLease(folder);
    await age(folder, LEASE_TIMES.expiryMs - 1000);
    expect(await acquireLease(folder)).toBeNull();
    await age(folder, LEASE_TIMES.expiryMs + 1000);
    const second = await acquireLease(folder);
    expect([await first?.isHeld(), await second?.isHeld()]).toEqual([false, true]);
    await first?.release();
    expect(await second?.isHeld()).toBe(true);
  });

  it('stays leased as long as its owner shows life, also by a clock that was set back', async () => {
    const folder = await temporaryFolder();
    const first = await acquireLease(folder, { heartbeatMs: 10, expiryMs: 5000 });
    await age(folder, 60_000);
    await expect.poll(async () => Date.now() - (await signOfLife(folder))).toBeLessThan(1000);
    expect(await acquireLease(folder)).toBeNull();
    await first?.release();
    const second = await acquireLease(folder);
    await age(folder, -60 * 60_000);
    expect(await acquireLease(folder)).toBeNull();
    await second?.release();
  });

  it('of another computer is kept for a day, since it cannot be checked whether its process is running', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, '.claim-00000000-99999999-1-0123456789ab'), '');
    await age(folder, 23 * 60 * 60_000);
    expect(await acquireLease(folder)).toBeNull();
    await age(folder, 25 * 60 * 60_000);
    expect(await acquireLease(folder)).not.toBeNull();
  });

  it('has one owner at a time, however many race for it', async () => {
    const folder = await temporaryFolder();
    const race = `
      const { open, rm } = await import('node:fs/promises');
      const witness = ${JSON.stringify(join(folder, 'witness'))};
      let wins = 0;
      for (let round = 0; round < 150; round++) {
        const claim = await core.acquireLease(${JSON.stringify(folder)});
        if (claim === null) continue;
        const handle = await open(witness, 'wx');
        await handle.close();
        await rm(witness);
        wins += 1;
        await claim.release();
      }
      await (await open(${JSON.stringify(join(folder, 'won-'))} + process.pid + '-' + (wins > 0), 'wx')).close();
    `;
    await Promise.all([1, 2, 3].map(() => startChild(race)));
    const won = (await readdir(folder)).filter((name) => name.startsWith('won-'));
    expect(won.filter((name) => name.endsWith('true')).length).toBe(3);
  });
});
