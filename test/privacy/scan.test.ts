import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startReferenceApi } from '../../tools/reference-api/server';
import { startTcpProxy } from '../faults/network/tcp-proxy';
import { type Canary, writeCanaryLists } from './canaries';
import { createNeedles } from './needles';
import { scanBytes, scanFolder } from './scan';

/** The test of the proof: a leak in any form and in any place is found. */
const CANARY = 'Gwxkzjmvtq.Rsnhpyktwz@vqxmkwtzjr.example';
const CANARIES: readonly Canary[] = [
  { what: 'e-mail', text: CANARY },
  { what: 'phone', text: '+49 151 23456789' },
];
const needles = createNeedles(CANARIES);

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const percent = (text: string) => Buffer.from(text).toString('hex').replace(/../g, '%$&');

/** Surrounded by other content. */
const within = (bytes: string | Buffer) =>
  Buffer.concat([Buffer.from('{"before":'), Buffer.from(bytes), Buffer.from('}')]);

const LEAKS: readonly (readonly [string, string | Buffer])[] = [
  ['plain', CANARY],
  ['in capitals', CANARY.toUpperCase()],
  ['in small letters', CANARY.toLowerCase()],
  ['a part of it', CANARY.slice(0, 10)],
  ['a phone number as it was written', '+49 151 23456789'],
  ['a phone number by its digits', '4915123456789'],
  ['the end of a phone number', '(0151) 23456789'],
  ['base64', Buffer.from(CANARY).toString('base64')],
  ['base64, one byte later', Buffer.from(`x${CANARY}`).toString('base64')],
  ['base64, two bytes later', Buffer.from(`xy${CANARY} and more`).toString('base64')],
  ['base64 for addresses', Buffer.from(`x${CANARY}?`).toString('base64url')],
  ['base64 in small letters', Buffer.from(CANARY.toLowerCase()).toString('base64')],
  ['URL-encoded', encodeURIComponent(CANARY)],
  ['URL-encoded, every byte', percent(CANARY)],
  ['hex', Buffer.from(CANARY).toString('hex')],
  ['hex in capitals', Buffer.from(CANARY.toLowerCase()).toString('hex').toUpperCase()],
  ['UTF-16 LE', Buffer.from(CANARY.toLowerCase(), 'utf16le')],
  ['UTF-16 BE', utf16be(CANARY)],
  ['gzip', gzipSync(CANARY)],
  ['gzip that is cut off', gzipSync(`${CANARY}${'z'.repeat(1000)}`).subarray(0, -8)],
  ['zlib', deflateSync(CANARY)],
  ['zlib with little effort', deflateSync(CANARY, { level: 1 })],
  ['gzip in base64', gzipSync(CANARY).toString('base64')],
  ['gzip in gzip, in UTF-16', gzipSync(gzipSync(utf16be(CANARY)))],
];

describe('a leak', () => {
  it.each(LEAKS)('is found in a file: %s', async (_form, bytes) => {
    const folder = await mkdtemp(join(tmpdir(), 'leak-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'debug.log'), within(bytes));
    const findings = await scanFolder(folder, needles);
    expect(findings.map(({ place }) => place)).toContain(join(folder, 'debug.log'));
  });

  it.each(LEAKS)('is found in the traffic: %s', async (_form, bytes) => {
    const api = await startReferenceApi();
    const line = await startTcpProxy(Number(new URL(api.url).port));
    onTestFinished(async () => {
      await line.close();
      await api.close();
    });
    await fetch(`${line.url}/custom_audiences`, { method: 'POST', body: within(bytes) });
    const found = line.sent().flatMap((sent) => scanBytes('traffic', sent, needles));
    expect(found.length).toBeGreaterThan(0);
  });

  it('is found as raw deflate from the first byte on', () => {
    expect(scanBytes('body', deflateRawSync(CANARY), needles)).not.toEqual([]);
  });

  it('is found in the name of a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'leak-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, `${CANARY.toLowerCase()}.txt`), '');
    const findings = await scanFolder(folder, needles);
    expect(new Set(findings.map(({ place }) => place))).toEqual(new Set([`names in ${folder}`]));
  });

  it('is reported with its place and its form', () => {
    const findings = scanBytes('clipboard', within(Buffer.from(CANARY).toString('hex')), needles);
    expect(findings).toContainEqual({
      place: 'clipboard',
      canary: `e-mail ${JSON.stringify(CANARY)}`,
      form: 'hex',
    });
  });
});

describe('no leak', () => {
  it('is reported in digests and ordinary words', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clean-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const lists = await writeCanaryLists(folder);
    const others = createNeedles((await writeCanaryLists(folder)).canaries);
    const text = `${lists.emails.text}${lists.phones.text}${lists.optOuts.text}`;
    expect(scanBytes('lists', Buffer.from(text), others)).toEqual([]);
    expect(scanBytes('lists', Buffer.from(text), createNeedles(lists.canaries))).not.toEqual([]);
  });
});
