import { describe, expect, it } from 'vitest';
import { DEFAULT_API, parseApiAddress } from '../../../../src/core/api/transport/address';

describe('an API address', () => {
  it.each([
    [DEFAULT_API, 'https://api.pitchtarget.com', ''],
    [' https://API.Example.com/ ', 'https://api.example.com', ''],
    ['https://api.example.com:8443/v1//', 'https://api.example.com:8443', '/v1'],
    ['api.pitchtarget.com', 'https://api.pitchtarget.com', ''],
    ['api.example.com:8443/v1', 'https://api.example.com:8443', '/v1'],
    ['http://localhost:3000', 'http://localhost:3000', ''],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000', ''],
    ['http://127.9.9.9', 'http://127.9.9.9', ''],
    ['http://[::1]:3000/v1', 'http://[::1]:3000', '/v1'],
  ])('%j is understood', (text, origin, basePath) => {
    expect(parseApiAddress(text)).toEqual({ origin, basePath });
  });

  it.each([
    '',
    '   ',
    'https://',
    'not an address',
    'https://two\nlines.example',
    'http://api.pitchtarget.com',
    'http://192.168.0.1',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'http://[::2]',
    'http://0.0.0.0',
    'ftp://api.example.com',
    'file:///etc/hosts',
    'javascript:alert(1)',
    'https://user@api.example.com',
    'https://user:secret@api.example.com',
    'https://api.example.com?token=secret',
    'https://api.example.com/?',
    'https://api.example.com/#x',
  ])('%j is refused, without being repeated', (text) => {
    expect(() => parseApiAddress(text)).toThrow(expect.objectContaining({ code: 'bad-address' }));
    expect(() => parseApiAddress(text)).not.toThrow('secret');
  });
});
