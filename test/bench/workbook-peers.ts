import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Contender, isInstalled, sha256Of } from './contest';
import { type Measurement, measure } from './measure';

const FOLDER = 'test/bench/peers/workbooks';

const INSTALL_NODE = `npm ci --ignore-scripts --prefix ${FOLDER}`;

/** Distributions provide libraries for the system's Python, which need not be the first on the path. */
const PYTHONS = ['python3', '/usr/bin/python3'];

/** Each makes the same lines from the e-mail addresses of a workbook. */
const WORKBOOK_PEERS: readonly Contender[] = [
  peer('ExcelJS, as a stream', [process.execPath], 'exceljs.mjs', INSTALL_NODE),
  // Its default heap is too small for a million rows on a computer with little memory.
  peer('SheetJS', [process.execPath, '--max-old-space-size=6144'], 'sheetjs.mjs', INSTALL_NODE),
  peer('openpyxl, read-only', [pythonWith('openpyxl')], 'with_openpyxl.py', 'apt-get install python3-openpyxl'),
];

function peer(name: string, [command = '', ...flags]: readonly string[], script: string, install: string): Contender {
  const run = [...flags, join(FOLDER, script)];
  return { name, command, probe: [...run, '--version'], install, args: (list, out) => [...run, list, out] };
}

function pythonWith(library: string): string {
  const has = (python: string) => spawnSync(python, ['-c', `import ${library}`], { stdio: 'ignore' }).status === 0;
  return PYTHONS.find(has) ?? 'python3';
}

/** One run of each installed peer; more would take too long. Throws if one makes other lines than `ours`. */
export async function measureWorkbookPeers(
  folder: string,
  workbook: string,
  ours: string,
): Promise<ReadonlyMap<string, Measurement>> {
  const measured = new Map<string, Measurement>();
  for (const { name, command, args } of WORKBOOK_PEERS.filter(isInstalled)) {
    const out = join(folder, 'peer.txt');
    measured.set(name, await measure(command, args(workbook, out), out));
    if ((await sha256Of(out)) !== ours) throw new Error(`${name} made other lines of the workbook`);
    await rm(out);
  }
  return measured;
}
