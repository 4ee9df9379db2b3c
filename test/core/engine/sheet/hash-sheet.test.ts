import { describe, expect, it } from 'vitest';
import type { OpenList } from '../../../../src/core/list/list';
import { textRun, type WorkbookParts, workbookOf } from '../../../../tools/samples/workbook-files';
import { expectAppError, openForTest, tempFolder } from '../../list/temp-lists';
import { startEnginePair } from '../engine-pair';
import { EMAILS, hashLists, NEVER } from '../hash-whole-list';

const folder = tempFolder();
const { reference, fast } = startEnginePair();

async function open(bytes: Uint8Array): Promise<OpenList> {
  return openForTest(await folder.write('list.xlsx', bytes), { header: true });
}

function addresses(count: number): string {
  const rows = Array.from({ length: count }, (_, i) => {
    const text = i === 0 ? 'email' : `person${i}@example.com`;
    return `<row r="${i + 1}"><c r="A${i + 1}" t="inlineStr"><is><t>${text}</t></is></c></row>`;
  });
  return rows.join('');
}

function workbook(rows: string, others: Partial<WorkbookParts> = {}): Buffer {
  return workbookOf({ sheets: [{ name: 'S', rows }], ...others });
}

const ROWS = 40_000;

describe('hashing a sheet by the kernel', () => {
  it('gives the same as the reference, and reports its progress', async () => {
    const list = await open(workbook(addresses(ROWS)));
    const expected = await hashLists(reference, [list], EMAILS);
    const hashed = await hashLists(fast, [list], EMAILS);
    expect(hashed).toEqual({ ...expected, path: 'fast', bytesRead: list.info.bytes });
    expect(hashed.lines).toBe(ROWS - 1);
    await list.close();
  });

  it('continues by the reference path at a row that is out of order', async () => {
    const odd =
      '<row r="7"><c r="A7" t="str"><v>late@example.com</v></c></row><row r="8"><c r="A8" t="str"><v>no address</v></c></row>';
    const list = await open(workbook(`${addresses(ROWS)}${odd}`));
    const hashed = await hashLists(fast, [list], EMAILS);
    expect(hashed.lines).toBe(ROWS);
    expect(hashed.rejects).toEqual([{ row: 8, column: 0, reason: 'invalid-email' }]);
    expect(hashed).toEqual({ ...(await hashLists(reference, [list], EMAILS)), path: 'fast' });
    await list.close();
  });

  it('refuses a workbook whose rows refer to one long text too often', async () => {
    const rows = '<row><c t="s"><v>1</v></c></row>'.repeat(1_000);
    const strings = ['email', 'x'.repeat(900_000)].map(textRun);
    const list = await open(workbook(`<row><c t="s"><v>0</v></c></row>${rows}`, { strings }));
    for (const engine of [reference, fast]) {
      await expectAppError('list-not-readable', hashLists(engine, [list], EMAILS));
    }
    await list.close();
  });

  it.each([
    [
      'a wrong byte',
      (bytes: Buffer) => bytes.fill((bytes[bytes.length >> 1] ?? 0) ^ 0xff, bytes.length >> 1, (bytes.length >> 1) + 1),
    ],
    ['a cell that refers to no string', () => workbook(`${addresses(ROWS)}<row><c t="s"><v>5</v></c></row>`)],
    ['an element that is not closed', () => workbook(`${addresses(ROWS)}<row><c t="str"><v>a</v></row>`)],
    ['a row outside of any sheet', () => workbook(`${addresses(ROWS)}<row r="1048577"><c><v>1</v></c></row>`)],
  ])('refuses a sheet with %s', async (_name, spoil) => {
    const list = await open(spoil(workbook(addresses(ROWS))));
    for (const engine of [reference, fast]) {
      await expectAppError('list-not-readable', hashLists(engine, [list], EMAILS));
    }
    await list.close();
  });

  it('stops when the marketer cancels, and can be used again', async () => {
    const list = await open(workbook(addresses(ROWS)));
    const cancel = new AbortController();
    const run = await fast.begin({ userTypes: ['email_hash'], plainIds: false, workFolder: folder.path('') });
    const reading = async () => {
      for await (const _ of run.add(list, [EMAILS], null, cancel.signal)) cancel.abort();
    };
    await expectAppError('cancelled', reading());
    await run.close();
    expect((await hashLists(fast, [list], EMAILS, NEVER)).lines).toBe(ROWS - 1);
    await list.close();
  });
});
