import { describe, expect, it } from 'vitest';
import { createDecoder } from '../../../../src/core/list/encoding/decode';
import { isKnownEncoding, KNOWN_ENCODINGS } from '../../../../src/core/list/encoding/known-encodings';
import { ENCODINGS } from '../../../../src/renderer/steps/map/head/dialect-names';
import { expectAppError, openText } from '../temp-lists';

describe('the encodings that can be chosen', () => {
  it('can all be decoded piece by piece', () => {
    for (const name of KNOWN_ENCODINGS) {
      const decoder = createDecoder(name);
      const text = [...Buffer.from('ab')].map((byte) => decoder.write(Uint8Array.of(byte))).join('') + decoder.end();
      if (!/utf-?(?:16|32)|ucs/.test(name)) expect(text, name).toBe('ab');
    }
  });

  it('include all that the window offers', () => {
    expect(ENCODINGS.filter((name) => !isKnownEncoding(name))).toEqual([]);
  });

  it.each(['UTF8', 'Latin1', 'ISO_8859-1', 'Windows 1252', 'Shift-JIS', 'cp1252'])(
    'accept such a name as “%s”',
    async (encoding) => {
      expect((await openText('email\na@example.com\n', { encoding })).info.dialect.encoding).toBe(encoding);
    },
  );

  it.each([
    'cesu8',
    'CESU-8',
    'hex',
    'base64',
    'binary',
    'internal',
    'utf7',
    'utf-7-imap',
    'utf8:0000',
    'constructor',
    '__proto__',
    '_internal',
    '',
    'ascii\u001b',
    'utf-8'.repeat(100),
  ])('are no others: %j', async (encoding) => {
    await expectAppError('unknown-encoding', () => openText('email\na@example.com\n', { encoding }));
  });
});
