import { readdir } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/shared/settings';
import { withoutLanguages } from '../../../tools/bundling/without-languages';

const MODULES = resolve('node_modules');

/** Every file of the library that holds the words of one language, be it named as the plugin expects or not. */
async function filesOfWords(): Promise<readonly string[]> {
  const libraries = ['react-aria', 'react-aria-components'].map((name) => join(MODULES, name, 'dist'));
  const files = await Promise.all(
    libraries.map(async (folder) =>
      (await readdir(folder, { recursive: true })).map((path) => join(folder, path).replaceAll(sep, '/')),
    ),
  );
  return files.flat().filter((path) => /\/[a-z]{2}-[A-Z]{2}\.m?js$/.test(path));
}

/** Such as `de-DE.mjs`. */
const languageOf = (path: string) => path.split('/').at(-1)?.slice(0, 2);

it('the window holds the words of components in its own languages alone', async () => {
  const { load } = withoutLanguages(LANGUAGES);
  if (typeof load !== 'object') throw new Error('the plugin loads no files');
  const pattern = load.filter?.id;
  if (!(pattern instanceof RegExp)) throw new Error('the plugin names no files');
  const files = await filesOfWords();
  const kept = files.filter((path) => !pattern.test(path) || Reflect.apply(load.handler, null, [path]) === null);
  expect(new Set(kept.map(languageOf))).toEqual(new Set(LANGUAGES));
  expect(new Set(files.map(languageOf)).size).toBeGreaterThan(LANGUAGES.length);
});
