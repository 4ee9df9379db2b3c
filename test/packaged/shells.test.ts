import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPackage } from './find-package';

const run = promisify(execFile);
const path = { PATH: process.env.PATH ?? '' };
/** What the package brings for shells and for `man`, read by these programs themselves. */
describe('what the shells are given', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shells-'));
    await run('dpkg-deb', ['--extract', await findPackage('.deb'), folder]);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const inPackage = (path: string) => join(folder, 'usr/share', path);

  it('is found by bash, which then completes commands and options', async () => {
    const script = `source "$1"; complete -p audience-uploader; compopt() { :; }; COMP_CWORD=2
      COMP_WORDS=(audience-uploader uploads res); _audience_uploader; echo "\${COMPREPLY[@]}"`;
    const file = inPackage('bash-completion/completions/audience-uploader');
    const { stdout } = await run('bash', ['-c', script, 'bash', file]);
    expect(stdout).toBe('complete -F _audience_uploader audience-uploader\nresume resolve\n');
  });

  it('is understood by zsh, and offers commands with their descriptions', async () => {
    const file = inPackage('zsh/vendor-completions/_audience-uploader');
    // The function of the completion system that a completion hands its entries to.
    const script = `_describe() { print -l -- $entries }; _files() { :; }
      words=(audience-uploader uploads ''); CURRENT=3; source "$1"`;
    const { stdout } = await run('zsh', ['-f', '-c', script, 'zsh', file]);
    expect(stdout).toMatch(/^resume:\S.*$/m);
    expect(stdout).toMatch(/^--help:\S.*$/m);
    expect(await readFile(file, 'utf8')).toMatch(/^#compdef audience-uploader\n/);
  });

  it('is understood by fish, and offers commands and options', async () => {
    const file = inPackage('fish/vendor_completions.d/audience-uploader.fish');
    const offered = async (line: string) => {
      const script = 'source $argv[1]; complete -C $argv[2]';
      const { stdout } = await run('fish', ['--no-config', '-c', script, file, line], {
        env: { HOME: folder, ...path },
      });
      return stdout.trim().split('\n');
    };
    expect(await offered('audience-uploader ins')).toEqual([expect.stringMatching(/^inspect\t/)]);
    expect(await offered('audience-uploader uploads res')).toHaveLength(2);
    expect(await offered('audience-uploader upload --opt')).toEqual([expect.stringMatching(/^--opt-out-link\t/)]);
  });

  it('has a man page that man shows without a complaint', async () => {
    const page = inPackage('man/man1/audience-uploader.1.gz');
    const env = { ...path, MANWIDTH: '80', LC_ALL: 'C.UTF-8' };
    const { stdout, stderr } = await run('man', ['--warnings', '--local-file', page], { env });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^NAME\n {7}audience-uploader - /m);
    expect(stdout).toMatch(/^EXIT STATUS$/m);
    expect(gunzipSync(await readFile(page)).toString()).not.toContain('undefined');
  });
});
