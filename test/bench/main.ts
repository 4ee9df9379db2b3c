import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EMAIL_CONTENDERS, ours, PEOPLE_CONTENDERS, PHONE_CONTENDERS } from './contenders';
import { type Contender, runContest, sha256OfLines } from './contest';
import { describeFloor, measureFloor } from './floor';
import { measureFormats } from './formats';
import { generateList, generatePeople, type IdentifierType } from './generate';
import { measureScaling } from './scale';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '3' },
    /** Only our own speed and memory, at growing sizes. */
    scale: { type: 'boolean', default: false },
    /** Only our own, for each way that a list may come. */
    formats: { type: 'boolean', default: false },
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
