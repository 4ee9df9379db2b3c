import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { platformsDoc } from '../../tools/platforms-doc/platforms-doc';

it('describes the platforms in docs as they are in code', async () => {
  await expect(platformsDoc()).toMatchFileSnapshot(resolve(import.meta.dirname, '../../docs/platforms.md'));
});
