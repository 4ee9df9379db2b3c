import { open } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { writeFailure } from '../../../src/core/fs/write-failure';
import { AppError, cancelled } from '../../../src/shared/errors';
import { message } from '../../../src/shared/messages/message';
import { saying } from '../../sentences';

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: /home/ann/list.csv`), { code });
}

it.each([
  ['ENOSPC', 'disk-full', 'Free some space'],
  ['EDQUOT', 'disk-full', 'Free some space'],
  ['EACCES', 'not-writable', 'Choose another folder'],
  ['EPERM', 'not-writable', 'Choose another folder'],
  ['EROFS', 'not-writable', 'read-only'],
  ['ENOENT', 'not-writable', 'Create it'],
  ['ENOTDIR', 'not-writable', 'Create it'],
  ['EFBIG', 'not-writable', 'too large'],
  ['EMFILE', 'not-writable', 'Close other programs'],
  ['ENFILE', 'not-writable', 'Close other programs'],
  // A network disk, one that was pulled out, and an error that only the system has a name for.
  ['ESTALE', 'not-writable', 'Check the disk'],
  ['ENODEV', 'not-writable', 'Check the disk'],
  ['Unknown system error -117', 'not-writable', 'Check the disk'],
])('tells %s as %s, with what to do and without the path', (system, code, words) => {
  const failure = writeFailure(systemError(system));
  expect(failure).toBeInstanceOf(AppError);
  expect(failure).toMatchObject({ code, description: saying(words), details: { cause: system } });
  expect(String(failure)).not.toContain('ann');
});

it.each([
  ['ENOSPC', 'disk-full', 'folder.diskFull'],
  ['EDQUOT', 'disk-full', 'folder.diskFull'],
  ['EACCES', 'not-writable', 'folder.denied'],
  ['EPERM', 'not-writable', 'folder.denied'],
  ['EROFS', 'not-writable', 'folder.readOnly'],
  ['ENOENT', 'not-writable', 'folder.gone'],
  ['ENOTDIR', 'not-writable', 'folder.notAFolder'],
  ['EFBIG', 'not-writable', 'folder.tooLarge'],
  ['EIO', 'not-writable', 'folder.broken'],
  ['ENOTCONN', 'not-writable', 'folder.broken'],
] as const)('names the folder of the program, where no other can be chosen: %s', (system, code, id) => {
  const failure = writeFailure(systemError(system), '/data/work');
  expect(failure).toMatchObject({ code, description: message(id, { folder: '/data/work' }) });
});

it.each([cancelled(), new TypeError('bug'), systemError('EBADF'), systemError('ERR_INVALID_ARG_TYPE'), 'text', null])(
  'leaves %s as it is',
  (error) => {
    expect(writeFailure(error)).toBe(error);
  },
);

it.runIf(process.platform === 'linux')('knows a disk that is really full', async () => {
  const full = await open('/dev/full', 'w');
  const error = await full.writeFile('x').catch((thrown: unknown) => thrown);
  await full.close();
  expect(writeFailure(error)).toMatchObject({ code: 'disk-full' });
});
