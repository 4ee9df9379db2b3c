import { join } from 'node:path';
import { openZip } from '../../src/core/list/archive/zip-archive';
import { openFile } from '../../src/core/list/source/file-source';
import { type Measurement, measure, secondsSince } from './measure';

export type Times = Pick<Measurement, 'seconds' | 'processorSeconds'>;

/** What the work takes that no reader of a list can avoid, for each run. */
interface Floors {
  readonly zcat: Times[];
  readonly shared: Times[];
  readonly inline: Times[];
}

export function noFloors(): Floors {
  return { zcat: [], shared: [], inline: [] };
}

export async function addFloors({ zcat, shared, inline }: Floors, folder: string): Promise<void> {
  const packed = join(folder, 'list.csv.gz');
  zcat.push(await measure('zcat', [packed], packed));
  shared.push(await inflate(join(folder, 'shared.xlsx')));
  inline.push(await inflate(join(folder, 'inline.xlsx')));
}

/** All parts of a workbook inflated by Node's zlib, including checksums, without the start of a process. */
async function inflate(path: string): Promise<Times> {
  const start = process.hrtime.bigint();
  const processor = process.cpuUsage();
  const file = await openFile(path);
  const archive = await openZip(file);
  for (const entry of archive.entries) for await (const _ of archive.chunks(entry));
  await file.close();
  const { user, system } = process.cpuUsage(processor);
  return { seconds: secondsSince(start), processorSeconds: (user + system) / 1e6 };
}
