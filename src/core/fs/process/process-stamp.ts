import { readFile } from 'node:fs/promises';
import { systemCode } from '../write-failure';

/** `<pid>-<start time>`: identifies a process, so that a later one with the same pid is not mistaken for it. */
const STAMP = /^(?<pid>[1-9]\d*)-(?<start>\d+)$/;

/** Start time on systems that do not report it (all but Linux); it matches any. */
const UNKNOWN_START = '0';

/** The stamp of this process. */
export async function ownStamp(): Promise<string> {
  const stat = await readStat(process.pid);
  return `${process.pid}-${stat?.start ?? UNKNOWN_START}`;
}

/** Whether the process with this stamp is still running on this computer. Anything but a stamp is no process. */
export async function isRunning(stamp: string): Promise<boolean> {
  const { pid, start } = STAMP.exec(stamp)?.groups ?? {};
  if (pid === undefined || start === undefined || !pidInUse(Number(pid))) return false;
  const stat = await readStat(Number(pid));
  if (stat === null) return true;
  return !stat.dead && (start === UNKNOWN_START || start === stat.start);
}

function pidInUse(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs and belongs to another user.
    return systemCode(error) !== 'ESRCH';
  }
}

interface ProcessStat {
  /** Clock ticks since boot. */
  readonly start: string;
  /** A zombie has ended; only its entry in the process table is left. */
  readonly dead: boolean;
}

/** From Linux's `/proc`, null elsewhere; see proc_pid_stat(5), fields 3 and 22. */
async function readStat(pid: number): Promise<ProcessStat | null> {
  const line = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '');
  // The second field is the program's name in parentheses, and may itself contain spaces and parentheses.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const [state, start] = [fields[0], fields[19]];
  if (state === undefined || start === undefined) return null;
  return { start, dead: state === 'Z' || state === 'X' };
}
