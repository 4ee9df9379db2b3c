import { execFileSync } from 'node:child_process';
import { constants, getPriority } from 'node:os';
import { describe, expect, it } from 'vitest';
import { coreProgram } from '../child-process';

/** The priority of a program that was started by `nice` and then lowers its own. */
function lowered(nice: number): number {
  const program = coreProgram(`
    import { getPriority } from 'node:os';
    core.lowerPriority();
    console.log(getPriority());`);
  return Number(execFileSync('nice', ['-n', String(nice), ...program], { encoding: 'utf8' }));
}

describe.runIf(process.platform === 'linux')('a thread beside the window', () => {
  it.each([0, 15])('is lowered, and never raised, which a person may not do: started at %i', (nice) => {
    const start = Math.min(getPriority() + nice, 19);
    expect(lowered(nice)).toBe(Math.max(start, constants.priority.PRIORITY_BELOW_NORMAL));
  });
});
