import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { notify, print, printJson, showOutcome } from '../../../src/cli/terminal/output';
import { AppError } from '../../../src/shared/errors';
import { saying } from '../../sentences';

const CLI = resolve('src/cli');

/** The output module itself, progress lines redrawn with numbers, prompts of our own, and commander's texts. */
const WRITES_ITSELF = ['terminal/output.ts', 'terminal/progress.ts', 'terminal/ask.ts', 'program.ts'];

function stream(error: Error | null): { readonly written: string[]; readonly to: Writable } {
  const written: string[] = [];
  const to = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done(error);
    },
  });
  to.on('error', () => {});
  return { written, to };
}

const failed = (code: string) => Object.assign(new Error('it failed'), { code });

describe('what is written to a terminal', () => {
  it('goes through one module', async () => {
    const files = (await readdir(CLI, { recursive: true })).filter((name) => name.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(20);
    for (const name of files.filter((file) => !WRITES_ITSELF.includes(file))) {
      expect(await readFile(join(CLI, name), 'utf8'), name).not.toMatch(/std(?:out|err)\.write\(|console\./);
    }
  });

  it('cannot control it', async () => {
    const { written, to } = stream(null);
    await print(to, 'a\u001b[2J\nb\tc');
    await printJson(to, { name: 'x\u202e' });
    expect(written).toEqual(['a\uFFFD[2J\nb\tc\n', '{"name":"x\\u202e"}\n']);
  });

  it('may be read by nobody, then and later', async () => {
    const { to } = stream(failed('EPIPE'));
    await print(to, 'one');
    await print(to, 'two');
  });

  it('fails if the disk is full', async () => {
    await expect(print(stream(failed('ENOSPC')).to, 'x')).rejects.toMatchObject({
      code: 'not-writable',
      description: saying('the disk is full'),
    });
  });

  it('may be lost beside a result, and is reported beside an upload', async () => {
    await notify(stream(failed('ENOSPC')).to, 'x');
    const { written, to } = stream(null);
    await showOutcome(to, () => print(stream(failed('EIO')).to, 'x'));
    expect(written.join('')).toContain('the system says EIO');
    await expect(showOutcome(to, () => Promise.reject(new TypeError('a bug')))).rejects.not.toBeInstanceOf(AppError);
  });
});
