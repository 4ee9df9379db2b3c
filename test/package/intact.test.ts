import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isIntact } from '../../src/package/intact';

const sum = (text: string) => createHash('sha256').update(text).digest('hex');

/** Reads from an in-memory folder. */
function reader(files: Readonly<Record<string, string>>) {
  return (path: string) => {
    const text = files[path.replace(/^\/resources\//, '')];
    if (text === undefined) throw new Error(`ENOENT: ${path}`);
    return Buffer.from(text);
  };
}

describe('the files of the app', () => {
  const SHA256SUMS = `${sum('code')}  app.asar\n${sum('library')}  app.asar.unpacked/keyring.node\n`;
  const whole = { SHA256SUMS, 'app.asar': 'code', 'app.asar.unpacked/keyring.node': 'library' };

  it('are as they were packed', () => {
    expect(isIntact('/resources', reader(whole))).toBe(true);
  });

  it.each([
    ['one has changed', { ...whole, 'app.asar': 'cOde' }],
    ['another has changed', { ...whole, 'app.asar.unpacked/keyring.node': '' }],
    ['one is missing', { SHA256SUMS, 'app.asar': 'code' }],
    ['the sums are missing', { 'app.asar': 'code' }],
    ['the sums are empty', { ...whole, SHA256SUMS: '' }],
    ['the sums are no sums', { ...whole, SHA256SUMS: 'app.asar' }],
  ])('are damaged where %s', (_, files) => {
    expect(isIntact('/resources', reader(files))).toBe(false);
  });
});
