import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractErrorMessage } from '../../../../src/core/api/response/extract-error-message';
import { anyCharacter } from '../../../setup/any-character';

const SAID = JSON.stringify({ error: Array.from({ length: 40 }, (_, row) => `Row ${row * row} is wrong`) });

describe('the error message of a server', () => {
  it.each([
    ['{"error": "Invalid token"}', 'Invalid token'],
    ['{"message": "Too big"}', 'Too big'],
    ['{"error": {"message": "Deep", "code": 100}}', 'Deep'],
    ['{"error": "invalid_token", "error_description": "It has expired"}', 'It has expired'],
    ['{"errors": ["One", "Two"]}', 'One; Two'],
    ['{"errors": [{"message": "One"}, {"detail": "Two"}]}', 'One; Two'],
    ['{"errors": {"name": ["can\'t be blank"], "file": ["is empty"]}}', "name can't be blank; file is empty"],
    ['"Just text"', 'Just text'],
    ['{"status": 422}', ''],
    ['', ''],
    ['plain  text\r\nof two lines', 'plain text of two lines'],
    ['<html><head><title>x</title></head><body><h1>413 Too Large</h1><hr>nginx</body></html>', '413 Too Large nginx'],
    ['<script>alert(1)</script>ok<style>p{}</style>', 'ok'],
    ['a\u202eb\u0000c', 'a b c'],
  ])('%j are %j', (body, words) => {
    expect(extractErrorMessage(body)).toBe(words);
  });

  it('is empty where the body is no text, and survives a letter of another encoding', () => {
    for (const packed of [gzipSync(SAID), deflateSync(SAID), brotliCompressSync(SAID)])
      expect(extractErrorMessage(new TextDecoder().decode(packed))).toBe('');
    const latin1 = new TextDecoder().decode(Buffer.from('Nom refusé: trop long', 'latin1'));
    expect(extractErrorMessage(latin1)).toBe('Nom refus\ufffd: trop long');
  });

  it('is at most 300 characters in one printable line without tags, whatever is sent', () => {
    const body = fc.oneof(fc.string({ unit: anyCharacter, maxLength: 500 }), fc.json());
    fc.assert(
      fc.property(body, (text) => {
        expect(extractErrorMessage(text).length).toBeLessThanOrEqual(300);
        expect(extractErrorMessage(text)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(extractErrorMessage(`<p>${text.replaceAll(/["{[]/g, '')}`)).not.toMatch(/<[a-z][^>]*>/i);
      }),
    );
  });
});
