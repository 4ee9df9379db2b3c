import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

it.each(['docs/reliability.md', 'docs/privacy.md'])('%s names only tests that exist', async (document) => {
  const named = (await readFile(join(ROOT, document), 'utf8')).match(/test\/[\w./-]+\.test\.ts/g) ?? [];
  expect(named.length).toBeGreaterThan(0);
  for (const path of new Set(named)) await expect(access(join(ROOT, path)), path).resolves.toBeUndefined();
});
