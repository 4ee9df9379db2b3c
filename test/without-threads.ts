import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from './temporary-folder';

/** From its call on, memory has no room for the stack of another thread. */
const DENY_THREADS = `
  import { execFileSync } from 'node:child_process';
  import { readFileSync } from 'node:fs';
  function denyThreads() {
    const [pages] = readFileSync('/proc/self/statm', 'utf8').split(' ');
    execFileSync('prlimit', ['--pid', String(process.pid), '--as=' + pages * 4096]);
  }
`;

interface Module {
  /** Such as `src/core/engine/threads/pool.ts`. */
  readonly path: string;
  readonly name: string;
}

/** The lines that a program prints which has imported this name, and gets no thread once it calls `denyThreads`. On Linux only. */
export async function linesWithoutThreads({ path, name }: Module, code: string): Promise<readonly string[]> {
  const imported = `import { ${name} } from ${JSON.stringify(join(import.meta.dirname, '..', path))};`;
  const program = join(await temporaryFolder(), 'program.mts');
  await writeFile(program, `${imported}${DENY_THREADS}${code}`);
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program]);
  return stdout.trim().split('\n');
}
