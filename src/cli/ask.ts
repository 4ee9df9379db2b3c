import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Context } from './context';

type Terminal = Pick<Context, 'stdin' | 'stderr' | 'signal'>;

/** Asks for a yes on a terminal; anything but y or yes is a no. */
export async function askYes(question: string, { stdin, stderr, signal }: Terminal): Promise<boolean> {
  const terminal = createInterface({ input: stdin, output: stderr });
  try {
    return /^\s*y(es)?\s*$/i.test(await terminal.question(`${question} [y/N] `, { signal }));
  } finally {
    terminal.close();
  }
}

/** Reads a secret: from a terminal without showing it, else all of standard input. */
export async function askSecret(question: string, { stdin, stderr, signal }: Terminal): Promise<string> {
  if (stdin.isTTY !== true) return (await text(stdin)).trim();
  stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: stdin, output: silent, terminal: true });
  try {
    return (await terminal.question('', { signal })).trim();
  } finally {
    terminal.close();
    stderr.write('\n');
  }
}
