import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A traced program: every attempt to connect, by it and by all that it starts. */
export interface Trace {
  /** Runs the program with its arguments. */
  readonly executable: string;
  /** Until now: each call is written at once. */
  destinations(): Promise<readonly string[]>;
}

/**
 * `-D`: the program stays a child of its starter; strace is detached. Calls through io_uring cannot be traced, so it is
 * refused; libuv then does without it.
 */
const STRACE =
  'strace -f -D -s 0 -e signal=none -e trace=connect,sendto,sendmsg,sendmmsg,io_uring_setup -e inject=io_uring_setup:error=ENOSYS';

/**
 * Stops a program at the traced calls only, not at each of its calls. Not for one in Chromium's sandbox, which then could
 * not begin, or would deny some of the calls unseen.
 */
const STOP_AT_TRACED = '--seccomp-bpf';

/**
 * Writes a launcher for the program into `folder`.
 * @param inSandbox whether Chromium's sandbox is on: unless the program runs as root
 */
export async function traceProgram(
  folder: string,
  program: readonly string[],
  inSandbox = process.getuid?.() !== 0,
): Promise<Trace> {
  const executable = join(folder, 'traced.sh');
  const log = join(folder, 'connections.log');
  const options = [...STRACE.split(' '), ...(inSandbox ? [] : [STOP_AT_TRACED]), '-o', log];
  const command = [...options, ...program].map(quoted).join(' ');
  await writeFile(executable, `#!/bin/sh\nexec ${command} "$@"\n`);
  await chmod(executable, 0o700);
  return { executable, destinations: async () => destinationsIn(await readFile(log, 'utf8')) };
}

const CALL = /^\d+\s+(?:connect|sendto|sendmsg|sendmmsg)\(.*?sa_family=AF_(?<family>\w+)(?<rest>.*)$/;
const RING = /io_uring_setup\(.*= \d+/;

/** Within this computer: a path on disk or the kernel itself; UNSPEC resets a connection. */
const LOCAL = ['UNIX', 'LOCAL', 'NETLINK', 'UNSPEC'];

/** Each destination once, as `address:port`, in order of the first attempt, reachable or not. */
export function destinationsIn(log: string): readonly string[] {
  const found = new Set<string>();
  for (const line of log.split('\n')) {
    const { family, rest = '' } = CALL.exec(line)?.groups ?? {};
    if (RING.test(line)) found.add('somewhere unseen, by io_uring');
    if (family !== undefined && !LOCAL.includes(family)) found.add(addressIn(rest) ?? `AF_${family}${rest}`);
  }
  return [...found];
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

function addressIn(text: string): string | null {
  const port = /sin6?_port=htons\((\d+)\)/.exec(text)?.[1];
  const address = /inet_(?:addr\(|pton\(AF_INET6, )"([^"]+)"/.exec(text)?.[1];
  return port === undefined || address === undefined ? null : `${address}:${port}`;
}
