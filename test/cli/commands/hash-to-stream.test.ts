import { describe, expect, it } from 'vitest';
import { TextSink } from '../../text-sink';
import { commandLine } from '../run-command';

const cli = commandLine();

/** Cancels the command at its first output. */
class CancellingSink extends TextSink {
  constructor(private readonly controller: AbortController) {
    super();
  }

  override _write(...args: Parameters<TextSink['_write']>): void {
    this.controller.abort();
    super._write(...args);
  }
}

class Terminal extends TextSink {
  readonly isTTY = true;
}

describe('digests on standard output', () => {
  const emails = Array.from({ length: 300_000 }, (_, row) => `person.${row}@example.com`);

  it('begin on an empty line where progress was shown', async () => {
    await cli.write('people.csv', `email\n${emails.join('\n')}\n`);
    const terminal = new Terminal();
    const { signal } = new AbortController();
    expect((await cli.run(['hash', 'people.csv'], null, terminal, signal, terminal)).exitCode).toBe(0);
    const lines = terminal.text.split('\r\u001b[K');
    expect(lines.at(-2)).toContain('rows');
    expect(lines.at(-1)).toMatch(/^[\da-f]{64}\n/);
  });

  it('are said to be incomplete if the command is cancelled after the first of them', async () => {
    await cli.write('people.csv', `email\n${emails.join('\n')}\n`);
    const controller = new AbortController();
    const sink = new CancellingSink(controller);
    const { exitCode, stdout, stderr } = await cli.run(['hash', 'people.csv'], null, sink, controller.signal);
    expect(exitCode).toBe(130);
    expect(stdout.length).toBeGreaterThan(0);
    expect(stdout.length).toBeLessThan(emails.length * 65);
    expect(stderr).toContain('Standard output has only part of the digests');
    expect(stderr).toContain('Cancelled. No file was written');
  });

  it('are not mentioned if there are none', async () => {
    await cli.write('people.csv', `email\n${emails.join('\n')}\n`);
    const { exitCode, stdout, stderr } = await cli.run(['hash', 'people.csv'], null, undefined, AbortSignal.abort());
    expect([exitCode, stdout]).toEqual([130, '']);
    expect(stderr).not.toContain('Standard output');
  });
});
