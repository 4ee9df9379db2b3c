import { describe, expect, it } from 'vitest';
import { removalOutcome } from '../../../../src/core/api/calls/removal-outcome';
import type { RoundTrip } from '../../../../src/core/api/transport/transport';
import { message } from '../../../../src/shared/messages/message';

const SORRY = message('error.bug');

function respond(status: number, headers: Readonly<Record<string, string>> = {}, text = ''): RoundTrip {
  const response = { status, headers, text, bodyState: 'whole' } as const;
  return { kind: 'responded', response, isEarly: false, stage: 'after', bytesSent: 0 };
}

function failure(cause: string): RoundTrip {
  const reason = { cause, message: SORRY, needsPerson: false };
  return { kind: 'failed', failure: reason, stage: 'after', bytesSent: 0 };
}

describe('a request to delete an audience', () => {
  it.each([
    [200, 'removed'],
    [204, 'removed'],
    [303, 'unknown'],
    [401, 'refused'],
    [404, 'not-there'],
    [405, 'not-offered'],
    [408, 'unknown'],
    [409, 'refused'],
    [410, 'not-there'],
    [429, 'busy'],
    [500, 'unknown'],
    [501, 'not-offered'],
    [503, 'unknown'],
  ])('with status %d is %s', (status, kind) => {
    expect(removalOutcome(respond(status)).kind).toBe(kind);
  });

  it('was not carried out if the server asks to repeat it later', () => {
    expect(removalOutcome(respond(503, { 'retry-after': '5' })).kind).toBe('busy');
  });

  it.each(['connection-refused', 'name-not-found', 'certificate', 'proxy-sign-in'])(
    'was not sent if %s prevented a connection',
    (cause) => {
      expect(removalOutcome(failure(cause))).toEqual({ kind: 'not-sent', message: SORRY });
    },
  );

  it.each(['connection-lost', 'response-timeout', 'malformed-response', 'connect-timeout', 'unreachable', 'cancelled'])(
    'may have been carried out if it ended by %s',
    (cause) => {
      expect(removalOutcome(failure(cause))).toEqual({ kind: 'unknown' });
    },
  );
});
