import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { coreProgram } from '../core/child-process';
import { canTrace } from './can-trace';

/** The system calls that decide what survives a power loss, each with its file. */
const CALL = /(?<call>write|fsync|rename)\w*\((?:\d+<(?<open>[^>]+)>|"(?<from>[^"]+)", "(?<to>[^"]+)")/;

describe.runIf(canTrace())('a file that must outlast a power loss', () => {
  it('is completely on the disk before it gets its name, and then the name is', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'power-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, 'job.json');
    const program = coreProgram(`await core.writeFileAtomically(${JSON.stringify(path)}, 'whole');`);
    const log = join(folder, 'calls.log');
    const watch = ['-f', '-y', '-e', 'trace=write,pwrite64,fsync,rename,renameat,renameat2', '-o', log];
    execFileSync('strace', [...watch, ...program], { env: { ...process.env, UV_USE_IO_URING: '0' } });

    const lines = (await readFile(log, 'utf8')).split('\n');
    const calls = lines.map((line): Readonly<Record<string, string | undefined>> => CALL.exec(line)?.groups ?? {});
    const steps = calls.flatMap(({ call = '', open, from, to }) => {
      if (open === folder) return [`${call} folder`];
      if (open?.startsWith(folder)) return [`${call} partial file`];
      return to === path && from?.startsWith(folder) ? ['rename to job.json'] : [];
    });
    expect(steps).toEqual(['write partial file', 'fsync partial file', 'rename to job.json', 'fsync folder']);
  });
});
