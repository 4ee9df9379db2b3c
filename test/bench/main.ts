import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureAdversarial } from './adversarial';
import { EMAIL_CONTENDERS, ours, PEOPLE_CONTENDERS, PHONE_CONTENDERS } from './contenders';
import { type Contender, runContest, sha256OfLines } from './contest';
import { measureFormats } from './formats';
import { generateList, generatePeople, type IdentifierType } from './generate';
import { measureScaling } from './scale';
import { describeFloor, measureFloor } from './sha256-floor';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '3' },
    /** Only our own speed and memory, at growing sizes. */
    scale: { type: 'boolean', default: false },
    /** Only our own, for each way that a list may come. */
    formats: { type: 'boolean', default: false },
    /** Only our own, for lists that were made to cost much. */
    adversarial: { type: 'boolean', default: false },
    /** Only the real window, compared with the command line; needs a display. */
    window: { type: 'boolean', default: false },
    /** Only the time from the first drop to the list on the screen; needs a display. */
    drop: { type: 'boolean', default: false },
    /** Only the files of platforms, one person a line. */
    platforms: { type: 'boolean', default: false },
    /** Only one part of the table. */
    only: { type: 'string', default: '' },
  },
});
const rows = Number(values.rows);
const runs = Number(values.runs);

const folder = await mkdtemp(join(tmpdir(), 'audience-bench-'));
try {
  if (values.scale) await measureScaling(folder, runs);
  else if (values.formats) await measureFormats(folder, rows, runs);
  else if (values.adversarial) await measureAdversarial(folder, rows);
  else if (values.window) runInWindow('hashing.ts', '--rows', String(rows));
  else if (values.drop) runInWindow('first-drop.ts');
  else if (values.platforms) {
    const list = join(folder, 'people.csv');
    await generatePeople(list, rows);
    console.log(`One person a line for Google Ads, ${rows.toLocaleString('en-US')} rows\n`);
    await runContest(list, rows, PEOPLE_CONTENDERS, runs, sha256OfLines);
  } else {
    const floor = measureFloor();
    await run('E-mail addresses', 'email', EMAIL_CONTENDERS, floor);
    await run('Phone numbers', 'phone', PHONE_CONTENDERS, floor);
    await run('Device IDs', 'device-id', [ours('Audience Uploader', 'device-id')], floor);
    await run('Third-party IDs', 'third-party-id', [ours('Audience Uploader', 'third-party-id')], floor);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** In a process of its own, which is compiled with the types of a page. */
function runInWindow(script: string, ...args: readonly string[]): void {
  const command = ['tsx', `test/app/bench/${script}`, '--runs', String(runs), ...args];
  process.exitCode = spawnSync('npx', command, { stdio: 'inherit' }).status ?? 1;
}

async function run(
  title: string,
  identifierType: IdentifierType,
  contenders: readonly Contender[],
  floor: number | null,
): Promise<void> {
  if (values.only !== '' && values.only !== identifierType) return;
  const list = join(folder, 'list.csv');
  await generateList(list, rows, identifierType);
  console.log(`${title}, ${rows.toLocaleString('en-US')} rows\n`);
  const seconds = await runContest(list, rows, contenders, runs);
  console.log(`${describeFloor(floor, rows, seconds)}\n`);
}
