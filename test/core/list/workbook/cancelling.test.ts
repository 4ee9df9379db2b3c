import { describe, expect, it } from 'vitest';
import type { ZipArchive, ZipEntry } from '../../../../src/core/list/archive/zip-archive';
import { Judge } from '../../../../src/core/list/evidence/verdicts';
import { chooseSheet } from '../../../../src/core/list/workbook/choose-sheet';
import { readWorkbook } from '../../../../src/core/list/workbook/read-workbook';
import { throwIfCancelled } from '../../../../src/shared/errors';
import { textRun, workbookParts } from '../../../../tools/samples/workbook-files';

const CHUNK_BYTES = 64 * 1024;
const MAIN = 'xl/workbook.xml';
const PERSON = `<row r="1"><c r="A1" t="inlineStr"><is>${textRun('a@b.de')}</is></c></row>`;

/** Endless parts, in pieces as long as those of a real file. */
const ENDLESS: Readonly<Record<string, { readonly part: string; readonly head: string; readonly piece: string }>> = {
  relations: {
    part: 'xl/_rels/workbook.xml.rels',
    head: '<Relationships>',
    piece: '<Relationship Id="r" Type="t" Target="../a"/>',
  },
  'names of sheets': { part: MAIN, head: '<workbook><sheets>', piece: '<sheet name="a"/>' },
  styles: { part: 'xl/styles.xml', head: '<styleSheet><cellXfs>', piece: '<xf numFmtId="14"/>' },
  'shared strings': { part: 'xl/sharedStrings.xml', head: '<sst>', piece: '<si/>' },
  'blank rows': { part: 'xl/worksheets/sheet1.xml', head: '<worksheet><sheetData>', piece: '<row><c/></row>' },
};

/** A workbook with one endless part; counts the chunks of it that were read. */
function endlessArchive(name: string, onChunk: (chunks: number) => void): ZipArchive {
  const endless = ENDLESS[name];
  if (endless === undefined) throw new Error('no such part');
  const rows = name === 'shared strings' ? '<row><c t="s"><v>999999999</v></c></row>' : PERSON;
  const parts = workbookParts({ sheets: [{ name: 'S', rows }] });
  const contents = new Map(parts.map((part) => [String(part.name), Buffer.from(part.content)]));
  const entries = [...contents.keys()].map((part): ZipEntry => ({ name: part, bytes: 1024 }));
  const unused = () => Promise.reject(new Error('not asked for'));
  return {
    file: {
      name: 'crm.xlsx',
      bytes: 2 ** 30,
      head: unused,
      pieces: unused,
      read: unused,
      range: () => {
        throw new Error('not asked for');
      },
      chunks: () => {
        throw new Error('not asked for');
      },
      verify: () => Promise.resolve(),
      close: () => Promise.resolve(),
    },
    entries,
    async *chunks(entry, signal) {
      if (entry.name !== endless.part) {
        yield contents.get(entry.name) ?? Buffer.alloc(0);
        return;
      }
      yield Buffer.from(endless.head);
      const chunk = Buffer.from(endless.piece.repeat(Math.floor(CHUNK_BYTES / endless.piece.length)));
      for (let chunks = 1; ; chunks++) {
        throwIfCancelled(signal);
        onChunk(chunks);
        yield chunk;
      }
    },
  };
}

describe('a workbook that is cancelled', () => {
  it.each(Object.keys(ENDLESS))('is read no further than the current piece: %s', async (name) => {
    const cancel = new AbortController();
    let read = 0;
    const archive = endlessArchive(name, (chunks) => {
      read = chunks;
      if (chunks === 3) cancel.abort();
    });
    const understand = async () => {
      const workbook = await readWorkbook(archive, MAIN, cancel.signal);
      await chooseSheet(workbook, new Judge(), undefined, cancel.signal);
    };
    await expect(understand()).rejects.toMatchObject({ code: 'cancelled' });
    expect(read).toBe(3);
  });
});
