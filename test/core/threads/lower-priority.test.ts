import { execFileSync } from 'node:child_process';
import { constants, getPriority } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

const MODULE = pathToFileURL(resolve('src/core/threads/lower-priority.ts')).href;

/** The priority of a program that was started by `nice` and then lowers its own. */
function lowered(nice: number): number {
  const code = `import(${JSON.stringify(MODULE)}).then(({ lowerPriority }) => {
    lowerPriority();
    console.log(require('node:os').getPriority());
  })`;
  const args = ['-n', String(nice), process.execPath, '--import', 'tsx', '--eval', code];
  return Number(execFileSync('nice', args, { encoding: 'utf8' }));
}

describe.runIf(process.platform === 'linux')('a thread beside the window', () => {
  it.each([0, 15])('is lowered, and never raised, which a person may not do: started at %i', (nice) => {
    const start = Math.min(getPriority() + nice, 19);
    expect(lowered(nice)).toBe(Math.max(start, constants.priority.PRIORITY_BELOW_NORMAL));
  });
});
