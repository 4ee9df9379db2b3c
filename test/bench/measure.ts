import { spawn } from 'node:child_process';
import { closeSync, fsyncSync, openSync, readFileSync } from 'node:fs';

export interface Measurement {
  readonly seconds: number;
  /** Includes the time until the output is on the disk, which some processes wait for themselves. */
  readonly durableSeconds: number;
  /** Of all its threads, up to some milliseconds before its end; null if the system does not report it. */
  readonly processorSeconds: number | null;
  /** Peak resident set size in bytes; null if the system does not report it. */
  readonly peakBytes: number | null;
}

/** Sampling interval; the kernel keeps the high-water mark, so little is missed. */
const SAMPLE_MS = 20;
/** The unit of processor time on Linux. */
const TICKS_PER_SECOND = 100;

/** Without the certificates of a company's network: Node reads them at each start, which takes longer than all else of it. */
const { NODE_EXTRA_CA_CERTS: _, ...ENVIRONMENT } = process.env;

/**
 * Runs a whole process that writes `out`, including start-up; the file `input`, if any, is piped to it. Throws if it
 * fails: a failed peer has no time.
 */
export async function measure(
  command: string,
  args: readonly string[],
  out: string,
  input: string | null = null,
): Promise<Measurement> {
  const start = process.hrtime.bigint();
  const writer = input === null ? null : spawn('cat', [input], { stdio: ['ignore', 'pipe', 'ignore'] });
  const child = spawn(command, args, { stdio: [writer?.stdout ?? 'ignore', 'ignore', 'pipe'], env: ENVIRONMENT });
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

/** @param start of `process.hrtime.bigint` */
export function secondsSince(start: bigint): number {
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
    // After the name, which may hold blanks: the 12th and 13th fields are user and system time.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const ticks = Number(fields[11]) + Number(fields[12]);
    return Number.isFinite(ticks) ? ticks / TICKS_PER_SECOND : null;
  } catch {
    return null;
  }
}
