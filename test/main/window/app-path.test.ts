import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveAppPath } from '../../../src/main/window/app-path';
import { anyCharacter } from '../../setup/any-character';

describe('the address of a file of the page', () => {
  it.each([
    ['app://bundle/', 'index.html'],
    ['app://bundle', 'index.html'],
    ['app://bundle/index.html', 'index.html'],
    ['app://bundle/assets/index-B4MLd2Gf.js', 'assets/index-B4MLd2Gf.js'],
    ['app://bundle/index.html?reload#top', 'index.html'],
    ['app://BUNDLE/index.html', null],
  ])('%s is %s', (address, path) => {
    expect(resolveAppPath(address)).toBe(path);
  });

  it.each([
    'app://bundle/..%2fsecret.js',
    'app://bundle/..%2Fsecret.js',
    'app://bundle/%2e%2e%2fsecret.js',
    'app://bundle/..%5csecret.js',
    'app://bundle/..\\secret.js',
    'app://bundle/assets\\..\\..\\secret.js',
    'app://bundle/%252e%252e/secret.js',
    'app://bundle/index.html%00.js',
    'app://bundle/index.html\u0000.js',
    'app://bundle//etc/passwd',
    'app://bundle/assets//x.js',
    'app://bundle/C:/Windows/win.ini',
    'app://bundle/file:///etc/passwd',
    'app://bundle/.env',
    'app://bundle/assets/.hidden.js',
    'app://bundle/assets/',
    'app://bundle/a b.js',
    'app://bundle/ä.js',
    'app://bundle:80/index.html',
    'app://user@bundle/index.html',
    'app://:secret@bundle/index.html',
    'app://elsewhere/index.html',
    'app:index.html',
    'app:///index.html',
    'file:///etc/passwd',
    'https://bundle/index.html',
    'https://example.com/app://bundle/index.html',
    '',
  ])('refuses %j', (address) => {
    expect(resolveAppPath(address)).toBeNull();
  });

  it('never leads out of the folder, whatever the address', () => {
    const pieces = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2E.',
      '\\',
      '%5c',
      '%2f',
      '/',
      '//',
      '%00',
      'a',
      'index.html',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: anyCharacter, maxLength: 4 })), { maxLength: 12 }),
        (parts) => {
          const path = resolveAppPath(`app://bundle/${parts.join('')}`);
          if (path !== null) expect(path).toMatch(/^(?!.*(?:^|\/)\.)[A-Za-z0-9._/-]+$/);
        },
      ),
      { numRuns: 500 },
    );
  });
});
