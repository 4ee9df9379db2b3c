import { gzipSync } from 'node:zlib';
import { openList } from '../../../../src/core/list/open-list';
import type { ListSource } from '../../../../src/core/list/source/source';
import type { DialectChoice, ListInfo } from '../../../../src/shared/list';
import { zipOf } from '../../../../tools/samples/zip-files';
import { collect, type Row, streamOf, type tempFolder } from '../temp-lists';

interface Read {
  readonly info: ListInfo;
  readonly rows: readonly Row[];
  /** Lines with problems. */
  readonly problems: readonly number[];
}

/** Reads the same bytes as a file, a stream of single bytes, packed, and packed in a stream. */
export async function readFromEverySource(
  folder: ReturnType<typeof tempFolder>,
  content: Uint8Array,
  choice: DialectChoice,
): Promise<readonly Read[]> {
  const packed = gzipSync(content);
  const sources: readonly ListSource[] = [
    { kind: 'file', path: await folder.write('list.csv', content) },
    streamOf(content, 1),
    { kind: 'file', path: await folder.write('list.csv.gz', packed) },
    { kind: 'file', path: await folder.write('list.zip', zipOf([{ name: 'list.csv', content }])) },
    streamOf(packed, 1),
  ];
  const reads: Read[] = [];
  for (const source of sources) reads.push(await read(source, choice));
  return reads;
}

async function read(source: ListSource, choice: DialectChoice): Promise<Read> {
  const list = await openList(source, choice);
  try {
    const reading = list.records();
    const rows = await collect(reading);
    return { info: list.info, rows, problems: reading.problems.first.map(({ line }) => line) };
  } finally {
    await list.close();
  }
}
