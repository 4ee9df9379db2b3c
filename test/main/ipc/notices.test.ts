import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createNotices } from '../../../src/main/ipc/notices';
import { AppError } from '../../../src/shared/errors';
import { type Message, message } from '../../../src/shared/messages/message';
import { blockFile } from '../../blocked-file';
import { EMAIL } from '../../core/list/plain-list';
import { type MainWithoutWindow, openMain } from './handlers/main-without-window';

const NOT_A_FILE = message('write.notAFile');

async function opened(prepare: (folder: string) => Promise<unknown> = async () => {}): Promise<MainWithoutWindow> {
  const main = await openMain(null, null, undefined, prepare);
  onTestFinished(async () => {
    expect(main.bugs).toEqual([]);
    await main.close();
  });
  return main;
}

async function hashed(main: MainWithoutWindow): Promise<string> {
  const [list = ''] = await main.get('lists:grant', [await main.writeList('people.csv', 'email\nada@example.com\n')]);
  const lists = [{ id: list, dialect: { header: true }, mappings: [EMAIL] }];
  const id = await main.get('audience:hash', { lists, suppressionLists: [], plainIds: false });
  await main.audienceUntil((audience) => audience.id === id && audience.state.kind !== 'hashing');
  return id;
}

/** What the window is told. */
const notices = (main: MainWithoutWindow): Promise<readonly Message[]> => main.get('app:notices', null);

describe('what cannot be kept', () => {
  it('is the receipt of a saved file: the file is there, and the window is told', async () => {
    const main = await opened((folder) => writeFile(join(folder, 'receipts'), ''));
    const [list = ''] = await main.get('lists:grant', [await main.writeList('people.csv', 'email\nada@example.com\n')]);
    const mapping = { fields: [{ field: 'email' as const, columns: [0] }], countryColumn: null, defaultCountry: null };
    const id = await main.get('files:make', {
      platform: 'google',
      lists: [{ id: list, dialect: { header: true }, mapping }],
      suppressionLists: [],
      values: { multiValue: false, base64Digests: false, fixTypos: false, dateOrder: null },
      plain: [],
    });
    await main.audienceUntil((audience) => audience.id === id && audience.state.kind === 'files');
    main.dialogs.savePath = join(main.folder, 'google.csv');
    expect(await main.get('files:save', { id, file: 0 })).toEqual({ stalePart: null });
    await access(main.dialogs.savePath);
    const problem = message('folder.notAFolder', { folder: join(main.folder, 'receipts') });
    expect(await notices(main)).toEqual([message('unkept.receipt', { problem })]);
  });

  it('is the mapping of a list: it is hashed, and the window is told', async () => {
    const main = await opened((folder) => blockFile(join(folder, 'mappings.json')));
    const id = await hashed(main);
    expect(main.states.at(-1)).toMatchObject({ id, state: { kind: 'ready' } });
    expect(await notices(main)).toEqual([message('unkept.mapping', { problem: NOT_A_FILE })]);
  });

  it('are the lists of an upload: it is queued, and the window is told', async () => {
    const main = await opened((folder) => blockFile(join(folder, 'lists.json')));
    const fields = { adAccountId: '2', name: 'Customers', userType: 'email_hash' as const };
    await main.get('upload:start', { audience: await hashed(main), target: { kind: 'new', fields } });
    expect((await main.get('uploads:read', 0)).total).toBe(1);
    expect(await notices(main)).toEqual([message('unkept.lists', { problem: NOT_A_FILE })]);
  });

  it('is no notice if it is a bug', async () => {
    const own = createNotices(() => {});
    await own.orAdd('unkept.lists', Promise.reject(new AppError('not-writable', NOT_A_FILE)));
    await expect(own.orAdd('unkept.lists', Promise.reject(new TypeError('no')))).rejects.toThrow('no');
    expect(own.take()).toHaveLength(1);
    expect(own.take()).toEqual([]);
  });
});

describe('a folder of the app that is none', () => {
  it.each(['jobs', 'work', 'unfinished'])('is named at the start, and is no bug: %s', async (name) => {
    const main = await opened((folder) => writeFile(join(folder, name), ''));
    const sentence = message('folder.notAFolder', { folder: join(main.folder, name) });
    await expect.poll(() => notices(main)).toEqual([sentence]);
    const uploads = await main.request('uploads:read', 0);
    expect(uploads.ok || uploads.error.message).toEqual(name === 'jobs' ? sentence : true);
  });
});
