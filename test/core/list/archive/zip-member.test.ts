import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DialectChoice } from '../../../../src/shared/list';
import { type ZipPart, zipOf } from '../../../../tools/samples/zip-files';
import { saying } from '../../../sentences';
import { collect, expectAppError, openForTest, tempFolder } from '../temp-lists';

const folder = tempFolder();

async function openZipOf(parts: readonly ZipPart[], choice: DialectChoice = {}) {
  return openForTest(await folder.write('lists.zip', zipOf(parts)), choice);
}

const NORTH = { name: 'shops/north.csv', content: 'email;land\na@example.com;DE\n' };
const SOUTH = { name: 'shops/south.txt', content: 'b@example.com\nc@example.com\n' };

describe('choosing a list of an archive', () => {
  it('takes the first that is named like a list, and says so', async () => {
    const parts = [
      { name: 'shops/', content: '' },
      { name: '__MACOSX/shops/._north.csv', content: '\0\0' },
      { name: 'shops/.DS_Store', content: '\0\0' },
      { name: 'letter.pdf', content: '%PDF-1.7' },
      { name: 'empty.csv', content: '' },
      NORTH,
      SOUTH,
    ];
    const list = await openZipOf(parts);
    expect(list.info.name).toBe('lists.zip › shops/north.csv');
    expect(list.info.container).toEqual({
      kind: 'zip',
      member: 'shops/north.csv',
      members: ['letter.pdf', 'empty.csv', 'shops/north.csv', 'shops/south.txt'],
      lists: ['shops/north.csv', 'shops/south.txt'],
      reason: saying('It is the first list of 4 files in the archive; the others are not used.'),
    });
    await list.close();
  });

  it('takes the first file if none is named like a list', async () => {
    const list = await openZipOf([
      { name: 'export', content: SOUTH.content },
      { name: 'letter.pdf', content: '%PDF-1.7' },
    ]);
    expect(list.info.container).toMatchObject({ member: 'export', lists: ['export'] });
    await list.close();
  });

  it.each(['shops/south.txt', 'SHOPS/South.TXT', '2'])(
    'takes the one that the marketer names as “%s”',
    async (member) => {
      const list = await openZipOf([NORTH, SOUTH], { member });
      expect(list.info.container).toMatchObject({
        member: 'shops/south.txt',
        reason: saying('You chose this file.'),
      });
      expect(await collect(list.records())).toHaveLength(2);
      await list.close();
    },
  );

  it('lists the choices if there is no such list', async () => {
    const error = await expectAppError('usage', openZipOf([NORTH, SOUTH], { member: '3' }));
    expect(error.message).toBe('“lists.zip” holds no file “3”. Choose one of: “shops/north.csv”, “shops/south.txt”.');
  });

  it('takes a .txt file only if nothing else is named like a list: it may be a note', async () => {
    const note = { name: 'README.txt', content: 'These are our customers.\nAsk us.\n' };
    const list = await openZipOf([note, NORTH]);
    expect(list.info.container).toMatchObject({ member: 'shops/north.csv' });
    await list.close();
    const text = await openZipOf([{ name: 'letter.pdf', content: '%PDF-1.7' }, SOUTH]);
    expect(text.info.container).toMatchObject({ member: 'shops/south.txt' });
    await text.close();
  });

  it.each([[[]], [[{ name: 'folder/', content: '' }]]])('says that an archive holds no files', async (parts) => {
    await expectAppError('list-empty', openZipOf(parts));
  });

  it('refuses what is not a list, by its type', async () => {
    const pdf = await expectAppError('list-not-text', openZipOf([{ name: 'list.csv', content: '%PDF-1.7' }]));
    expect(pdf.message).toContain('“lists.zip › list.csv” seems to be a PDF document');
  });

  it('never uses a name as a path, nor lets it control a screen', async () => {
    const names = ['../../evil.csv', '/etc/passwd.csv', 'C:\\evil.csv', '\u001b[2Jhidden\u202Evsc.csv'];
    const parts = names.map((name) => ({ name, content: 'email\na@example.com\n' }));
    const before = await readdir(dirname(folder.path('x')));
    for (const member of ['1', '2', '3', '4']) {
      const list = await openZipOf(parts, { member });
      expect(await collect(list.records())).toHaveLength(1);
      expect(list.info.name).toMatch(/^lists\.zip › /);
      expect(JSON.stringify(list.info)).not.toMatch(/\\u001b|\u202E/);
      await list.close();
    }
    expect(new Set(await readdir(dirname(folder.path('x'))))).toEqual(new Set([...before, 'lists.zip']));
  });
});
