import { mkdir, readdir } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';
import { commandLine } from '../run-command';

const cli = commandLine();

const files = () => readdir(cli.folder);

/** More than the head of a list; it ends only once a folder has taken the name of a file that is being written. */
async function* listThatTakes(name: string): AsyncGenerator<string> {
  yield `email\n${Array.from({ length: 20_000 }, (_, row) => `person.${row}@example.com\n`).join('')}`;
  await vi.waitUntil(async () => (await files()).some((file) => file.startsWith(`.${name}.`)), { timeout: 30_000 });
  await mkdir(cli.path(name));
  yield 'last@example.com\n';
}

it('leaves no hashed file where a folder has taken the name of the receipt', async () => {
  const args = ['hash', '-', '--for=meta', '--out', 'meta.csv', '--receipt', 'receipt.json'];
  const { exitCode, stderr } = await cli.run(args, listThatTakes('receipt.json'));
  expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/^audience-uploader: /m)]);
  expect((await files()).filter((file) => /meta|partial/.test(file))).toEqual([]);
});
