import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyResponse, classifyRoundTrip } from '../../../../src/core/api/calls/classify-response';
import type { ApiResponse } from '../../../../src/core/api/response/response';
import { message } from '../../../../src/shared/messages/message';
import { saying } from '../../../sentences';

const CREATED = '{"fb_custom_audience": {"id": 54, "name": "A", "description": null, "fb_id": null}}';

function respond(status: number, text = '', rest: Partial<ApiResponse> = {}): ApiResponse {
  return { status, text, headers: {}, bodyState: 'whole', ...rest };
}

describe('a response', () => {
  it.each([
    [54, '54'],
    ['"54"', '54'],
    ['"abc"', 'abc'],
    [0, '0'],
    ['23842534534530123', '23842534534530123'],
  ])('with ID %s means created', (id, read) => {
    for (const body of [`{"fb_custom_audience": {"id": ${id}}}`, `{"id": ${id}}`]) {
      expect(classifyResponse(respond(201, body))).toMatchObject({ kind: 'created', audience: { id: read } });
    }
  });

  it('that is packed, though nobody asked for that, is told as such, and not as empty', () => {
    const packed = { bodyState: 'packed' } as const;
    expect(classifyResponse(respond(201, '', packed))).toMatchObject({ problem: saying(/compressed/) });
    expect(classifyResponse(respond(400, '', packed))).toMatchObject({ message: saying(/status 400.*compressed/) });
    expect(classifyResponse(respond(201))).toMatchObject({ problem: saying(/empty/) });
  });

  it('keeps unknown fields and reads missing ones as null', () => {
    const outcome = classifyResponse(respond(200, '{"fb_custom_audience": {"id": 1, "subtype": "CUSTOM"}}'));
    expect(outcome).toMatchObject({
      audience: {
        name: null,
        description: null,
        optOutLink: null,
        userType: null,
        fbId: null,
        raw: { subtype: 'CUSTOM' },
      },
    });
  });

  it('with a whole audience means created even if the connection broke afterwards', () => {
    expect(classifyResponse(respond(201, CREATED, { bodyState: 'cut-off' }))).toMatchObject({ kind: 'created' });
  });

  it.each([
    '',
    '[]',
    '54',
    'null',
    '"54"',
    '{',
    '{"fb_custom_audience": 54}',
    '{"fb_custom_audience": {"id": ""}}',
    '{"id": true}',
  ])('of 201 and %j means created, but unread', (text) => {
    expect(classifyResponse(respond(201, text))).toMatchObject({ kind: 'created-unread' });
  });

  it('names the host of a redirect, and nothing else of it', () => {
    const headers = { location: 'https://other.example/steal?a=secret' };
    const outcome = classifyResponse(respond(307, '', { headers }));
    expect(outcome).toMatchObject({ kind: 'refused', message: saying('other.example.') });
    expect(JSON.stringify(outcome)).not.toContain('secret');
    expect(classifyResponse(respond(302))).toMatchObject({ kind: 'refused' });
  });

  it.each([
    [401, 'token'],
    [403, 'token'],
    [404, 'the audience or the ad account'],
    [405, 'then --api'],
    [410, 'may no longer exist'],
    [409, 'already exist'],
    [413, 'too large'],
  ])('with status %d helps', (status, word) => {
    expect(classifyResponse(respond(status))).toMatchObject({ kind: 'refused', message: saying(word) });
  });

  it('of a proxy that requires authentication means not sent', () => {
    expect(classifyResponse(respond(407))).toMatchObject({ kind: 'not-sent', needsPerson: true });
  });

  it.each(['soon', '-1', ''])('of 503 with Retry-After %j promises nothing', (text) => {
    expect(classifyResponse(respond(503, '', { headers: { 'retry-after': text } }))).toMatchObject({ kind: 'unknown' });
  });

  it('may be repeated without asking only if nothing can have been done', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 599 }), fc.string(), (status, text) => {
        const { kind } = classifyResponse(respond(status, text));
        if (kind === 'not-sent' || kind === 'refused-for-now') expect([407, 425, 429]).toContain(status);
        if (status >= 500 || status === 408) expect(kind).toBe('unknown');
        expect(kind).not.toBe('incomplete');
      }),
    );
  });
});

describe('a request without a complete response', () => {
  const failure = { cause: 'connection-lost', message: message('network.lost', { host: 'x' }), needsPerson: false };

  it.each([
    ['before', 'not-sent'],
    ['during', 'incomplete'],
    ['after', 'unknown'],
  ] as const)('that failed %s its body is %s', (stage, kind) => {
    expect(classifyRoundTrip({ kind: 'failed', stage, failure, bytesSent: 0 })).toMatchObject({ kind });
  });

  it('is incomplete after an early 500, and unknown after an early 201', () => {
    const early = { kind: 'responded', isEarly: true, stage: 'during', bytesSent: 7 } as const;
    expect(classifyRoundTrip({ ...early, response: respond(500) })).toEqual({
      kind: 'incomplete',
      cause: 'status-500',
      bytesSent: 7,
    });
    expect(classifyRoundTrip({ ...early, response: respond(201, CREATED) })).toMatchObject({
      kind: 'unknown',
      cause: 'early-response',
    });
  });

  it('is unknown if an early response was followed by the rest of the body', () => {
    const early = { kind: 'responded', isEarly: true, stage: 'after', bytesSent: 7 } as const;
    for (const [status, cause] of [
      [500, 'status-500'],
      [201, 'early-response'],
      [202, 'early-response'],
    ] as const) {
      expect(classifyRoundTrip({ ...early, response: respond(status, CREATED) })).toMatchObject({
        kind: 'unknown',
        cause,
      });
    }
  });
});

describe('what is kept of an audience', () => {
  const created = (fields: object) =>
    classifyRoundTrip({
      kind: 'responded',
      isEarly: false,
      stage: 'after',
      bytesSent: 7,
      response: respond(201, JSON.stringify({ fb_custom_audience: fields })),
    });

  it('is bounded, whatever the server sends', () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, field) => [`f${field}`, 'x'.repeat(500)]));
    const outcome = created({ id: 7, name: 'n'.repeat(100_000), notes: 'y'.repeat(500_000), ...many });
    expect(outcome).toMatchObject({ kind: 'created', audience: { id: '7' } });
    expect(JSON.stringify(outcome).length).toBeLessThan(150_000);
  });

  it('is no identifier of 300,000 digits', () => {
    const text = `{"fb_custom_audience": {"id": ${'9'.repeat(300_000)}}}`;
    const outcome = classifyResponse(respond(201, text));
    expect(outcome).toMatchObject({ kind: 'created-unread' });
    expect(JSON.stringify(outcome).length).toBeLessThan(1000);
  });
});
