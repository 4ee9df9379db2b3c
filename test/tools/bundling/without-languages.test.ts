import { readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/shared/settings';
import { withoutLanguages } from '../../../tools/bundling/without-languages';

/** Every module of the libraries that holds the words of one language, be it named as the plugin expects or not. */
const MODULES_OF_WORDS = ['react-aria', 'react-aria-components', 'react-stately'].flatMap((library) => {
  const folder = resolve('node_modules', library, 'dist');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll(sep, '/'))
    .filter((path) => /\/[a-z]{2}-[A-Z]{2}\.m?js$/.test(path));
});

/** Such as `de` of `de-DE.mjs`. */
const languageOf = (path: string) => path.split('/').at(-1)?.slice(0, 2) ?? '';
const isSpoken = (path: string) => LANGUAGES.some((language) => language === languageOf(path));

/** What the bundler is given in place of a module; null if it reads the module itself. */
function loaded(path: string): unknown {
  const { load } = withoutLanguages(LANGUAGES);
  if (typeof load !== 'object' || !(load.filter?.id instanceof RegExp)) throw new Error('the plugin names no modules');
  return load.filter.id.test(path) ? Reflect.apply(load.handler, null, [path]) : null;
}

describe('the words of components', () => {
  it('stay in the languages that the window speaks', () => {
    const spoken = MODULES_OF_WORDS.filter(isSpoken);
    expect(new Set(spoken.map(languageOf))).toEqual(new Set(LANGUAGES));
    expect(spoken.filter((path) => loaded(path) !== null)).toEqual([]);
  });

  it('become English in all others', () => {
    const others = MODULES_OF_WORDS.filter((path) => !isSpoken(path));
    expect(new Set(others.map(languageOf)).size).toBeGreaterThan(20);
    expect(others.filter((path) => loaded(path) !== "export { default } from './en-US.mjs';")).toEqual([]);
    const all = new Set(MODULES_OF_WORDS);
    expect(others.filter((path) => !all.has(path.replace(/[^/]+$/, 'en-US.mjs')))).toEqual([]);
  });

  it('are read as they are wherever no component has them', () => {
    expect(loaded('/src/shared/messages/pl-PL.mjs')).toBeNull();
  });
});
