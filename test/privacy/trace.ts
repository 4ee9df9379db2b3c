import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A program under watch: every attempt of it, and of all that it starts, to reach somebody. */
export interface Trace {
  /** Runs the program with the arguments that it is given. */
  readonly executable: string;
  /** To be asked after the program has ended. */
  destinations(): Promise<readonly string[]>;
}

/**
 * `-D`: the program stays the child of whoever starts it; strace looks on from aside. Calls that go out through a ring of the
 * kernel could not be watched, so a ring is refused; libuv then does without one.
 */
const STRACE =
  'strace -f -D -s 0 -e signal=none -e trace=connect,sendto,sendmsg,sendmmsg,io_uring_setup -e inject=io_uring_setup:error=ENOSYS';

/** Writes a starter for the program into `folder`. */
export async function traceProgram(folder: string, program: readonly string[]): Promise<Trace> {
  const executable = join(folder, 'traced.sh');
  const log = join(folder, 'connections.log');
  const command = [...STRACE.split(' '), '-o', log, ...program].map(quoted).join(' ');
  await writeFile(executable, `#!/bin/sh\nexec ${command} "$@"\n`);
  await chmod(executable, 0o700);
  return { executable, destinations: async () => destinationsIn(await readFile(log, 'utf8')) };
}

const CALL = /^\d+\s+(?:connect|sendto|sendmsg|sendmmsg)\(.*?sa_family=AF_(?<family>\w+)(?<rest>.*)$/;
const RING = /io_uring_setup\(.*= \d+/;

/** Of this computer alone: a path on disk or the kernel itself; UNSPEC takes a connection back. */
const LOCAL = ['UNIX', 'LOCAL', 'NETLINK', 'UNSPEC'];

/** Each place once, as `address:port`, in the order in which it was first tried, whether it could be reached or not. */
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
