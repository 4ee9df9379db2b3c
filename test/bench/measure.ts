import { spawn } from 'node:child_process';
import { closeSync, fsyncSync, openSync, readFileSync } from 'node:fs';

export interface Measurement {
  readonly seconds: number;
  /** The same until the output is on the disk, for which some processes wait by themselves. */
  readonly durableSeconds: number;
  /** Of all its threads, up to some milliseconds before its end; null where the system does not tell. */
  readonly processorSeconds: number | null;
  /** Largest resident set of the process in bytes; null where the system does not tell. */
  readonly peakBytes: number | null;
}

/** How often the process is looked at; the kernel keeps the high-water mark, so little is missed. */
const SAMPLE_MS = 20;
/** In which Linux counts the time of processors, everywhere. */
const TICKS_PER_SECOND = 100;

/**
 * Runs a whole process that writes `out`, start-up included; the file `input`, if any, comes to it through a pipe. Throws
 * where it fails: a peer that fails has no time.
 */
export async function measure(
  command: string,
  args: readonly string[],
  out: string,
  input: string | null = null,
): Promise<Measurement> {
  const start = process.hrtime.bigint();
  const writer = input === null ? null : spawn('cat', [input], { stdio: ['ignore', 'pipe', 'ignore'] });
  const child = spawn(command, args, { stdio: [writer?.stdout ?? 'ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  let peakBytes: number | null = null;
  let processorSeconds: number | null = null;
  const sampling = setInterval(() => {
    processorSeconds = processorTime(child.pid) ?? processorSeconds;
    peakBytes = highWaterMark(child.pid) ?? peakBytes;
  }, SAMPLE_MS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => clearInterval(sampling));
  const seconds = secondsSince(start);
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${stderr.slice(-500)}`);
  sync(out);
  return { seconds, durableSeconds: secondsSince(start), processorSeconds, peakBytes };
}

function secondsSince(start: bigint): number {
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function sync(path: string): void {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
}

function highWaterMark(pid: number | undefined): number | null {
  try {
    const match = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return match?.[1] === undefined ? null : Number(match[1]) * 1024;
  } catch {
    return null;
  }
}

function processorTime(pid: number | undefined): number | null {
  try {
    // Behind the name, which may hold blanks: the 12th and 13th field from there are the times of user and system.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const ticks = Number(fields[11]) + Number(fields[12]);
    return Number.isFinite(ticks) ? ticks / TICKS_PER_SECOND : null;
  } catch {
    return null;
  }
}
