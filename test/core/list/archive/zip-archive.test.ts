import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BUDGETS } from '../../../../src/core/list/budgets';
import { openList } from '../../../../src/core/list/open-list';
import { type ZipPart, zipOf } from '../../../../tools/samples/zip-files';
import { collect, expectAppError, openForTest, tempFolder } from '../temp-lists';

const folder = tempFolder();
const LIST = `email\n${Array.from({ length: 30_000 }, (_, i) => `p${i}@example.com\n`).join('')}`;
const PART = { name: 'list.csv', content: LIST };

/** The end of a gzip file of the list: its checksum and size. */
const TRAILER = gzipSync(LIST).subarray(-8);

async function openZipOf(...parts: ZipPart[]) {
  return openForTest(await folder.write('lists.zip', zipOf(parts)));
}

describe('a ZIP archive', () => {
  it('returns what it holds, compressed or stored', async () => {
    for (const stored of [true, false]) {
      const list = await openZipOf({ name: 'list.csv', content: LIST, stored });
      expect(list.info.bytes).toBe(LIST.length);
      expect(await collect(list.records())).toHaveLength(30_000);
      await list.close();
    }
  });

  it.each([
    ['in UTF-8, as it says', Buffer.from('Käufer/Süd.csv'), 0x800, 'Käufer/Süd.csv'],
    ['in UTF-8, without saying so', Buffer.from('Käufer/Süd.csv'), 0, 'Käufer/Süd.csv'],
    ['in the letters of old PCs', Buffer.from('K\x84ufer/S\x81d.csv', 'latin1'), 0, 'Käufer/Süd.csv'],
    ['with backslashes between folders', Buffer.from('shops\\south.csv'), 0, 'shops/south.csv'],
  ])('tells names that are written %s', async (_, name, flags, told) => {
    const list = await openZipOf({ name, content: LIST, lie: { flags } }, { name: 'empty\\', content: '' });
    expect(list.info.container).toMatchObject({ member: told, members: [told] });
    await list.close();
  });

  it('may hold an empty list', async () => {
    for (const stored of [true, false]) await expectAppError('list-empty', openZipOf({ ...PART, content: '', stored }));
  });

  it.each<[string, Partial<ZipPart>]>([
    ['is longer than it says', { lie: { bytes: 400_000 } }],
    ['is shorter than it says', { lie: { bytes: 700_000 } }],
    ['has another checksum than it says', { lie: { checksum: 1 } }],
    ['has another checksum than it says, and is stored', { lie: { checksum: 1 }, stored: true }],
    ['has bytes behind its data', { behind: Buffer.from('more bytes') }],
    ['has its own checksum behind its data', { lie: { checksum: 1 }, behind: TRAILER }],
    ['has its own checksum behind its data, and zeros', { lie: { checksum: 0x100 }, behind: TRAILER }],
  ])('is said to be damaged where a list %s', async (_, part) => {
    const list = await openZipOf({ ...PART, ...part });
    const error = await expectAppError('list-not-readable', collect(list.records()));
    expect(error.message).toContain('“lists.zip” is damaged');
    await list.close();
  });

  it('is reported as damaged if it is truncated', async () => {
    const whole = zipOf([{ name: 'list.csv', content: LIST }]);
    for (const length of [whole.length - 1, Math.round(whole.length / 2), 100, 5]) {
      const path = await folder.write('cut.zip', whole.subarray(0, length));
      const error = await expectAppError('list-not-readable', openList({ kind: 'file', path }));
      expect(error.message).toContain('“cut.zip” is damaged');
    }
  });

  it('is never trusted with more than it may unpack to', async () => {
    const error = await expectAppError(
      'list-not-readable',
      openZipOf({ name: 'list.csv', content: 'a'.repeat(1000), lie: { bytes: 0xf0000000 } }),
    );
    expect(error.message).toContain('more than 200 times its size');
  });

  it('says what to do if it is password-protected, or compressed by an unknown method', async () => {
    const locked = await expectAppError(
      'list-not-readable',
      openZipOf({ name: 'list.csv', content: LIST, lie: { flags: 0x801 } }),
    );
    expect(locked.message).toContain('protected by a password');
    const strange = await expectAppError(
      'list-not-readable',
      openZipOf({ name: 'list.csv', content: LIST, lie: { method: 14 } }),
    );
    expect(strange.message).toContain('Unpack it');
  });

  it('may hold no more than ten thousand files', async () => {
    const parts = Array.from({ length: BUDGETS.archiveEntries + 1 }, (_, i) => ({
      name: `${i}.csv`,
      content: '',
      stored: true,
    }));
    const error = await expectAppError('list-not-readable', openZipOf(...parts));
    expect(error.message).toContain('more than 10,000 files');
  });
});
