import { createServer } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createAudienceClient } from '../../../../src/core/api/audience-client';
import { parseApiAddress } from '../../../../src/core/api/transport/address';
import { PATIENT, TOKEN } from '../support';

vi.setConfig({ testTimeout: 120_000 });

/** The most memory held while pages are read, of the 80 MB that the server has. */
const MAX_HELD_BYTES = 48 * 1024 ** 2;
const PAGES = 80;
/** Just below the size limit of a response. */
const PAGE_CHARS = 1_000_000;

type Page = (page: number) => readonly object[];

const filled = (one: (index: number) => object): Page => {
  const size = JSON.stringify(one(0)).length + 20;
  return (page) => Array.from({ length: Math.floor(PAGE_CHARS / size) }, (_, i) => one(page * 100_000 + i));
};

const SHAPES: readonly (readonly [string, Page])[] = [
  ['one audience of an endless name', (page) => [{ id: page, name: `${page} `.padEnd(PAGE_CHARS - 100, 'x') }]],
  [
    'audiences of many fields',
    filled((id) => ({ id, ...Object.fromEntries(Array.from({ length: 45 }, (_, i) => [`f${i}`, 'x'.repeat(1_900)])) })),
  ],
  ['audiences without an ID', filled((n) => ({ name: `${n} `.padEnd(1_900, 'x') }))],
];

/** Serves the pages, and measures memory use at each request. */
async function serverOf(pageOf: Page) {
  setFlagsFromString('--expose_gc');
  const collect: () => void = runInNewContext('gc');
  let base: number | null = null;
  let held = 0;
  const server = createServer((request, response) => {
    const page = Number(new URL(request.url ?? '', 'http://host').searchParams.get('page'));
    // Once in eight pages: garbage collection takes time.
    if (page % 8 === 1) {
      collect();
      const { heapUsed, external } = process.memoryUsage();
      base ??= heapUsed + external;
      held = Math.max(held, heapUsed + external - base);
    }
    response.end(JSON.stringify({ custom_audiences: page > PAGES ? [] : pageOf(page) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const client = createAudienceClient({
    address: parseApiAddress(`http://127.0.0.1:${port}`),
    token: TOKEN,
    timeouts: PATIENT,
  });
  return { client, held: () => held };
}

describe('a list of audiences of 80 MB takes bounded memory', () => {
  it.each(SHAPES)('%s', async (_name, pageOf) => {
    const { client, held } = await serverOf(pageOf);
    const end = await client.list('2').catch((error: unknown) => error);
    if (!Array.isArray(end)) expect(end).toMatchObject({ code: 'unreadable-response' });
    expect(held()).toBeLessThan(MAX_HELD_BYTES);
  });
});
