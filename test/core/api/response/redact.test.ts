import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactResponse } from '../../../../src/core/api/response/redact';
import { anyCharacter } from '../../../setup/any-character';

const TOKEN = 'cpo7v1e0zbzdic90pc6txbj1cypb8yl';

function redact(text: string, token = TOKEN): string {
  return redactResponse({ status: 401, headers: {}, text, bodyState: 'whole' }, token).text;
}

describe('a token that the server echoes', () => {
  it.each([
    ['in upper case', TOKEN.toUpperCase()],
    ['in base64', Buffer.from(TOKEN).toString('base64')],
    ['in base64 behind one other character', Buffer.from(` ${TOKEN}`).toString('base64').slice(2)],
    ['in base64url within a header', Buffer.from(`OAuth ${TOKEN}`).toString('base64url').slice(8)],
    ['in hex', Buffer.from(TOKEN).toString('hex')],
    ['cut short behind', TOKEN.slice(0, 12)],
    ['cut short in front', TOKEN.slice(-12)],
  ])('is hidden %s', (_how, echoed) => {
    const shown = redact(`You sent <${echoed}>.`);
    expect(shown).toContain('[token]');
    expect(shown).not.toContain(echoed);
    expect(shown).toMatch(/^You sent <.{0,3}\[token\].{0,4}>\.$/);
  });

  it('leaves no piece of eight characters, whatever surrounds it', () => {
    const around = fc.string({ unit: anyCharacter, maxLength: 20 });
    fc.assert(
      fc.property(around, around, fc.nat(TOKEN.length - 8), (before, after, from) => {
        expect(redact(before + TOKEN.slice(from) + after)).not.toContain(TOKEN.slice(from, from + 8));
      }),
    );
  });

  it('leaves everything else as it was', () => {
    const other = fc.string({ unit: anyCharacter }).filter((text) => !/[cpo7v1e0zbdi9t6xjyl]{8}/i.test(text));
    fc.assert(fc.property(other, (text) => void expect(redact(`x${text}`)).toBe(`x${text}`)));
  });
});
