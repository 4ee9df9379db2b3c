import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { AppError, throwIfCancelled } from '../../shared/errors';
import { message } from '../../shared/messages/message';
import type { Context } from '../context';

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
  if (stdin.isTTY !== true) return readAll(stdin, signal);
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

/** No secret is longer, in UTF-16 units. */
const MAX_SECRET = 10_000;

async function readAll(stdin: Terminal['stdin'], signal: AbortSignal): Promise<string> {
  let secret = '';
  const stop = () => void stdin.destroy();
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const chunk of stdin.setEncoding('utf8')) {
      secret += chunk;
      if (secret.length > MAX_SECRET) throw new AppError('usage', message('cli.token.tooLong'));
    }
  } catch (error) {
    throwIfCancelled(signal);
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
  throwIfCancelled(signal);
  return secret.trim();
}
