import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { openZip } from '../../src/core/list/archive/zip-archive';
import { openFile } from '../../src/core/list/source/file-source';
import { secondsSince } from './measure';

/** Seconds of the work that no reader of a list can avoid, for each run. */
interface Floors {
  readonly zcat: number[];
  readonly shared: number[];
  readonly inline: number[];
}

export function noFloors(): Floors {
  return { zcat: [], shared: [], inline: [] };
}

export async function addFloors({ zcat, shared, inline }: Floors, folder: string): Promise<void> {
  zcat.push(secondsOfZcat(join(folder, 'list.csv.gz')));
  shared.push(await secondsOfInflating(join(folder, 'shared.xlsx')));
  inline.push(await secondsOfInflating(join(folder, 'inline.xlsx')));
}

function secondsOfZcat(path: string): number {
  const start = process.hrtime.bigint();
  const { status } = spawnSync('zcat', [path], { stdio: ['ignore', 'ignore', 'inherit'] });
  return status === 0 ? secondsSince(start) : Number.NaN;
}

/** All parts of a workbook inflated by Node's zlib, including checksums, without the start of a process. */
async function secondsOfInflating(path: string): Promise<number> {
  const start = process.hrtime.bigint();
  const file = await openFile(path);
  const archive = await openZip(file);
  for (const entry of archive.entries) for await (const _ of archive.chunks(entry));
  await file.close();
  return secondsSince(start);
}
