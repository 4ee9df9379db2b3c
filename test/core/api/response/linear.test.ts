import { describe, expect, it } from 'vitest';
import { readAudience, readAudiences } from '../../../../src/core/api/calls/read-audience';
import { extractErrorMessage } from '../../../../src/core/api/response/extract-error-message';
import { parseResponseJson } from '../../../../src/core/api/response/json';
import { redactResponse } from '../../../../src/core/api/response/redact';
import { growth, LINEAR, ONCE } from '../../../growth';

const TOKEN = 'cpo7v1e0zbzdic90pc6txbj1cypb8yl';

const repeat = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const within = (head: string, piece: string, tail: string) => (length: number) => head + repeat(piece)(length) + tail;

const SHAPES: readonly (readonly [string, (length: number) => string])[] = [
  ['quotes', repeat('"')],
  ['escaped quotes', repeat('\\"')],
  ['a string that is never closed', within('"', 'a\\', '')],
  ['strings that are never closed', repeat('"a\\"')],
  ['digits', repeat('1234567890')],
  ['numbers', within('[', '1,', '1]')],
  ['long numbers', within('[', '12345678901234567890,', '1]')],
  ['minus signs', repeat('-')],
  ['open brackets', repeat('[')],
  ['open braces', repeat('{"a":')],
  ['open braces and brackets', repeat('{"a":[')],
  ['brackets in a string', within('"', '[{', '"')],
  ['audiences', within('{"custom_audiences": [', '{"id":1,"name":"x"},', '{"id":1}]}')],
  ['errors', within('{"errors": [', '{"message":"no"},', '{"message":"no"}]}')],
  ['named errors', within('{"errors": {"a": [', '"no",', '"no"]}}')],
  ['tags', repeat('<p>')],
  ['open tags', repeat('<')],
  ['scripts that are never closed', repeat('<script>')],
  ['heads of a page', repeat('<head')],
  ['named characters', repeat('&nbsp;')],
  ['spaces', repeat(' ')],
  ['combining marks', repeat('\u0301')],
  ['bidi marks', repeat('\u202e')],
  ['pieces of the token', repeat(TOKEN.slice(0, 9))],
  ['the token', repeat(TOKEN)],
];

function understand(text: string): void {
  const response = redactResponse(
    { status: 500, headers: { 'x-request-id': text.slice(0, 100) }, text, bodyState: 'whole' },
    TOKEN,
  );
  const json = parseResponseJson(response.text);
  readAudience(json);
  readAudiences(json);
  extractErrorMessage(response.text);
}

function quadratic(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) for (let j = 0; j < text.length; j += 16) sum += i ^ j;
  return sum;
}

function quadraticInCalls(text: string): number {
  const seen: { readonly place: number }[] = [];
  for (let place = 0; place < text.length; place++) {
    if (!seen.some((earlier) => earlier.place === place)) seen.push({ place });
  }
  return seen.length;
}

describe('a response is parsed in linear time', () => {
  it.each(SHAPES)('%s', (_name, inputOf) => {
    expect(growth(inputOf, understand)).toBeLessThan(LINEAR);
  });

  // Not tried again: the code would be compiled by then.
  it.each([
    ['in one loop', quadratic],
    ['in many small calls, which become cheaper once they are compiled', quadraticInCalls],
  ])('and the measure detects quadratic time: %s', { retry: 0 }, (_name, work) => {
    expect(growth(repeat('a'), work, ONCE)).toBeGreaterThan(LINEAR);
  });
});

describe('JSON that is nested deeper than any response', () => {
  it.each([
    ['brackets', (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`],
    ['braces', (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`],
  ])('counts as no JSON: %s', (_name, nested) => {
    expect(parseResponseJson(nested(30))).toBeDefined();
    expect(parseResponseJson(nested(33))).toBeUndefined();
    expect(() => understand(nested(400_000))).not.toThrow();
  });
});
