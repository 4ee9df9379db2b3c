import type { OpenList } from '../../../../src/core/list/list';

/** The same workbook, with its parts in chunks of at most this many bytes. */
export function inChunksOf(list: OpenList, chunkBytes: number): OpenList {
  const { bytes } = list;
  if (bytes?.kind !== 'sheet') throw new Error('the list is no workbook');
  const { workbook } = bytes;
  const { archive } = workbook;
  return {
    ...list,
    bytes: {
      ...bytes,
      workbook: {
        ...workbook,
        archive: { ...archive, chunks: (entry, signal) => cut(archive.chunks(entry, signal), chunkBytes) },
        stringsXml: (signal) => {
          const strings = workbook.stringsXml(signal);
          return strings === null ? null : cut(strings, chunkBytes);
        },
      },
    },
  };
}

async function* cut(
  chunks: AsyncIterable<Uint8Array>,
  chunkBytes: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; from += chunkBytes) yield chunk.subarray(from, from + chunkBytes);
  }
}
