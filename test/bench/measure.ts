import { spawn } from 'node:child_process';
import { closeSync, fsyncSync, openSync, readFileSync } from 'node:fs';

export interface Measurement {
  readonly seconds: number;
  /** The same until the output is on the disk, for which some processes wait by themselves. */
  readonly durableSeconds: number;
  /** User and system time of all its threads, but for its last moments. */
  readonly cpuSeconds: number;
  /** Largest resident set of the process in bytes; null where the system does not tell. */
  readonly peakBytes: number | null;
}

/** How often the peak is read; the kernel keeps the high-water mark, so little is missed. */
const SAMPLE_MS = 20;

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
  let cpuSeconds = Number.NaN;
  const sampling = setInterval(() => {
    peakBytes = highWaterMark(child.pid) ?? peakBytes;
    cpuSeconds = cpuTime(child.pid) ?? cpuSeconds;
  }, SAMPLE_MS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => clearInterval(sampling));
  const seconds = secondsSince(start);
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${stderr.slice(-500)}`);
  sync(out);
  return { seconds, durableSeconds: secondsSince(start), cpuSeconds, peakBytes };
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

/** Linux counts it in hundredths of a second. */
function cpuTime(pid: number | undefined): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return null;
  }
}
