import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { CLI, type CommandResult, waitForExit } from '../e2e/command-line';
import { traceProgram } from './trace';
import type { World } from './world';

/** Hashes and uploads the same lists by the command line. Returns the network destinations that it tried to reach, and the results. */
export async function runCommandLineScenario(
  world: World,
): Promise<{ readonly destinations: readonly string[]; readonly results: readonly CommandResult[] }> {
  const destinations: string[] = [];
  const results: CommandResult[] = [];
  const run = async (args: readonly string[]) => {
    const trace = await traceProgram(world.logFolder, [process.execPath, CLI]);
    const env = { ...process.env, ...world.env, AUDIENCE_API_TOKEN: world.token };
    const result = await waitForExit(spawn(trace.executable, args, { env, stdio: ['ignore', 'pipe', 'pipe'] }));
    world.scanTerminal(`output of ${args[0]}`, result.stdout + result.stderr);
    await world.scanFiles(`after ${args[0]}`);
    results.push(result);
    destinations.push(...(await trace.destinations()));
  };

  const { emails, phones, headerless, optOuts } = world.lists;
  const rejects = ['--rejects', join(world.saved, 'rejects.csv')];
  const target = ['--api', world.proxy.url, '--account', '2', '--name', 'Customers', '--yes', '--json'];
  await run(['hash', phones.path, ...rejects, '--out', join(world.saved, 'phones.txt')]);
  const suppress = ['--suppress', optOuts.path, '--out', join(world.saved, 'left.txt')];
  await run(['inspect', emails.path, '--save-mapping', join(world.saved, 'mapping.json')]);
  await run(['hash', emails.path, '--type', 'email', '--several-values', ...suppress]);
  await run(['inspect', headerless.path, '--save-mapping', join(world.saved, 'headerless.json')]);
  await run(['inspect', headerless.path, '--json']);
  await run(['hash', headerless.path, ...rejects, '--out', join(world.saved, 'headerless.txt')]);
  await run(['upload', emails.path, ...rejects, ...target]);
  world.api.faults.next({ kind: 'status', status: 422, body: '{"error":"no"}' });
  await run(['upload', phones.path, ...target]);
  await run(['upload', phones.path, ...target]);
  await makePlatformFiles(world, run);
  return { destinations: [...new Set(destinations)], results };
}

/** The plain columns that were allowed in each file of `makePlatformFiles`, as `canaries.ts` calls them. */
export const ALLOWED_PLAIN: Readonly<Record<string, readonly string[]>> = {
  'people-google.csv': ['postal code'],
  // People gone since the earlier file, in the same form as there.
  'again-gone.csv': ['postal code'],
  'people-linkedin.csv': ['first name', 'last name', 'job title', 'company'],
};

/** The first command is refused: the plain columns of one platform are not allowed. */
async function makePlatformFiles(world: World, run: (args: readonly string[]) => Promise<void>): Promise<void> {
  const { path, values } = world.lists.people;
  const [member = ''] = values;
  const saved = (file: string) => join(world.saved, file);
  const make = ['hash', path, '--for', 'google', '--for', 'linkedin', '--out', saved('people.csv')];
  const beside = ['--rejects', saved('people-rejects.csv'), '--receipt', saved('receipt.json')];
  await run([...make, ...beside, '--plain', 'country,zip']);
  await run([...make, ...beside, '--plain', 'country,zip,first-name,last-name,title,company']);
  const google = saved('people-google.csv');
  const again = ['--since', google, '--out', saved('again.csv'), '--plain', 'country,zip', '--suppress', path];
  await run(['hash', path, '--for', 'google', ...again]);
  await run(['check', member, '--in', google, '--in', saved('people-linkedin.csv')]);
}
