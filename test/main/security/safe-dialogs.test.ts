import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createFileGrants } from '../../../src/main/security/file-grants';
import { withSafeTargets } from '../../../src/main/security/safe-dialogs';
import { message } from '../../../src/shared/messages/message';
import { temporaryFolder } from '../../temporary-folder';

it('refuse to save over an opened list, in words that each language has', async () => {
  const path = join(await temporaryFolder(), 'people.csv');
  await writeFile(path, 'email\n');
  const grants = createFileGrants();
  grants.grant([path]);
  const dialogs = withSafeTargets({
    grants,
    ownFolders: [],
    dialogs: {
      chooseLists: async () => [],
      chooseHashedFiles: async () => [],
      chooseMappingFile: async () => null,
      chooseSavePath: async () => path,
    },
  });
  const file = message('list.quoted', { name: 'people.csv' });
  const other = message('file.list', { name: 'people.csv' });
  await expect(dialogs.chooseSavePath('hashed.txt')).rejects.toMatchObject({
    description: message('write.sameFile', { file, other }),
  });
});
