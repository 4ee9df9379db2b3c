import { describe, expect, it } from 'vitest';
import { explainNetworkError } from '../../../../src/core/api/transport/network-errors';
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
