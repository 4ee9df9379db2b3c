import { join } from 'node:path';
import { openPromise } from 'yauzl';
import { openZip } from '../../src/core/list/archive/zip-archive';
import { openFile } from '../../src/core/list/source/file-source';
import { type Measurement, measure, secondsSince } from './measure';

export type Times = Pick<Measurement, 'seconds' | 'processorSeconds'>;

/** Named after where they store their texts. */
export const WORKBOOKS = ['shared', 'inline'] as const;

export type Workbook = (typeof WORKBOOKS)[number];

/** What the work takes that no reader of a list can avoid, for each run. */
interface Floors {
  readonly zcat: Times[];
  /** All parts of a workbook inflated by Node's zlib as a stream, which is how a library for archives does it. */
  readonly inflating: Readonly<Record<Workbook, Times[]>>;
  /** The same by our own reader of archives, in larger pieces and with checksums. */
  readonly ourInflating: Readonly<Record<Workbook, Times[]>>;
}

export function noFloors(): Floors {
  return { zcat: [], inflating: { shared: [], inline: [] }, ourInflating: { shared: [], inline: [] } };
}

export async function addFloors({ zcat, inflating, ourInflating }: Floors, folder: string): Promise<void> {
  const packed = join(folder, 'list.csv.gz');
  zcat.push(await measure('zcat', [packed], packed));
  for (const workbook of WORKBOOKS) {
    const path = join(folder, `${workbook}.xlsx`);
    inflating[workbook].push(await timesOf(() => inflateAsStream(path)));
    ourInflating[workbook].push(await timesOf(() => inflateAsWeDo(path)));
  }
}

/** Without the start of a process. */
async function timesOf(work: () => Promise<void>): Promise<Times> {
  const start = process.hrtime.bigint();
  const processor = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(processor);
  return { seconds: secondsSince(start), processorSeconds: (user + system) / 1e6 };
}

async function inflateAsStream(path: string): Promise<void> {
  const zip = await openPromise(path);
  for await (const entry of zip.eachEntry()) for await (const _ of await zip.openReadStreamPromise(entry));
}

async function inflateAsWeDo(path: string): Promise<void> {
  const file = await openFile(path);
  const archive = await openZip(file);
  for (const entry of archive.entries) for await (const _ of archive.chunks(entry));
  await file.close();
}
