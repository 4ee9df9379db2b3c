import { describe, expect, it } from 'vitest';
import { explainNetworkError, isBug } from '../../../../src/core/api/transport/network-errors';
import { onCommandLine } from '../../../sentences';

function failed(code: string): Error {
  return Object.assign(new Error(`raw words of ${code}`), { code });
}

describe('a network error', () => {
  it.each([
    ['ENOTFOUND', 'name-not-found', false],
    ['EAI_AGAIN', 'name-not-found', false],
    ['ECONNREFUSED', 'connection-refused', false],
    ['EHOSTUNREACH', 'unreachable', false],
    ['ENETUNREACH', 'unreachable', false],
    ['ETIMEDOUT', 'connect-timeout', false],
    ['UND_ERR_CONNECT_TIMEOUT', 'connect-timeout', false],
    ['ECONNRESET', 'connection-lost', false],
    ['UND_ERR_SOCKET', 'connection-lost', false],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate', true],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'certificate', true],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate', true],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'certificate', true],
    ['CERT_HAS_EXPIRED', 'certificate', true],
    ['CERT_NOT_YET_VALID', 'certificate', true],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate', true],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'certificate', true],
    ['EPROTO', 'certificate', true],
  ])('%s means %s', (code, cause, needsPerson) => {
    const failure = explainNetworkError(failed(code), 'api.example.com');
    expect(failure).toMatchObject({ cause, needsPerson });
    expect(onCommandLine(failure.message)).toContain('api.example.com');
    expect(onCommandLine(failure.message)).not.toContain('raw words');
  });

  it.each([
    ['CERT_HAS_EXPIRED', /expired/],
    ['ERR_TLS_CERT_ALTNAME_INVALID', /another host/],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', /NODE_EXTRA_CA_CERTS/],
  ])('%s is explained in words', (code, words) => {
    expect(onCommandLine(explainNetworkError(failed(code), 'api.example.com').message)).toMatch(words);
  });

  it('with several addresses, or inside another error, is found', () => {
    const several = new AggregateError([new Error('no code'), failed('ECONNREFUSED')]);
    expect(explainNetworkError(several, 'h').cause).toBe('connection-refused');
    expect(explainNetworkError(new Error('outer', { cause: failed('ENOTFOUND') }), 'h').cause).toBe('name-not-found');
  });

  it('that is unknown is a lost connection', () => {
    expect(explainNetworkError('odd', 'h').cause).toBe('connection-lost');
    expect(explainNetworkError(undefined, 'h').cause).toBe('connection-lost');
  });
});

describe('our own bug', () => {
  it.each([
    ['code that does not load', failed('ERR_MODULE_NOT_FOUND')],
    ['code that cannot be required', failed('MODULE_NOT_FOUND')],
    ['an argument that the HTTP library refuses', failed('UND_ERR_INVALID_ARG')],
    ['an argument that Node refuses', failed('ERR_INVALID_ARG_TYPE')],
    ['code that is no code', new SyntaxError('Unexpected token')],
    ['a missing function', new TypeError('x is not a function')],
  ])('is told from the network: %s', (_, error) => {
    expect(isBug(error)).toBe(true);
  });

  it.each([
    ['ECONNRESET', failed('ECONNRESET')],
    ['UND_ERR_SOCKET', failed('UND_ERR_SOCKET')],
    ['a TLS failure that Node throws as a TypeError', Object.assign(new TypeError('x'), { code: 'ERR_TLS_CERT' })],
    ['no error at all', 'odd'],
  ])('is not %s', (_, error) => {
    expect(isBug(error)).toBe(false);
  });
});
