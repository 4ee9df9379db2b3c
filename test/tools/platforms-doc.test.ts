import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { platformsDoc } from '../../tools/platforms-doc/platforms-doc';

it('docs describe the platforms as the code does', async () => {
  await expect(platformsDoc()).toMatchFileSnapshot(resolve(import.meta.dirname, '../../docs/platforms.md'));
});
