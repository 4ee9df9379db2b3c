import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { HashTask } from '../../../../src/core/engine/common/batch';
import type { HashEngine } from '../../../../src/core/engine/engine';
import { startEngine } from '../../../../src/core/engine/start-engine';
import { openList } from '../../../../src/core/list/open-list';
import type { ListSource } from '../../../../src/core/list/source/source';
import { AppError } from '../../../../src/shared/errors';
import type { DialectChoice } from '../../../../src/shared/list';
import { zipOf } from '../../../../tools/samples/zip-files';
import { randomCases } from '../../../seed';
import { encode, expectAppError, streamOf } from '../../list/temp-lists';
import { EMAILS, hashByUserType, hashLists } from '../hash-whole-list';

/** For each source and encoding; each run uses one of the engines. */
const RUNS = Number(process.env.AGREEMENT_RUNS ?? randomCases(6));

let reference: HashEngine;
let folder = '';
const fast: HashEngine[] = [];
/** Index of the engine. */
const engine = fc.constantFrom(0, 1, 2);

beforeAll(async () => {
  const workerPath = inject('workerPath');
  const kernelPath = inject('kernelPath');
  folder = await mkdtemp(join(tmpdir(), 'sources-'));
  reference = startEngine({ workerPath, kernelPath: null, threads: 1 });
  fast.push(
    startEngine({ workerPath, kernelPath, threads: 2, sizes: { chunk: 40, region: 1 } }),
    startEngine({ workerPath, kernelPath, threads: 3, sizes: { chunk: 4096, region: 16 } }),
    startEngine({ workerPath, kernelPath, threads: 2 }),
  );
});

afterAll(async () => {
  await Promise.all([reference, ...fast].map((engine) => engine.close()));
  await rm(folder, { recursive: true });
});

/** A source of a list's bytes; each call starts from the beginning. */
type Way = (bytes: Uint8Array) => Promise<ListSource>;

async function fileOf(bytes: Uint8Array): Promise<ListSource> {
  const path = join(folder, 'list');
  await writeFile(path, bytes);
  return { kind: 'file', path };
}

const WAYS: Readonly<Record<string, Way>> = {
  'a .gz file': (bytes) => fileOf(gzipSync(bytes)),
  'a .gz file of several members': (bytes) =>
    fileOf(Buffer.concat([gzipSync(bytes.subarray(0, 30)), gzipSync(bytes.subarray(30))])),
  'a .zip file': (bytes) => fileOf(zipOf([{ name: 'list.csv', content: bytes }])),
  'a stream of tiny chunks': async (bytes) => streamOf(bytes, 7),
  'a packed stream': async (bytes) => streamOf(gzipSync(bytes), 11),
};

/** Digests, order, every count and every reject, or the same failure. */
async function mustAgree(
  way: Way,
  bytes: Uint8Array,
  choice: DialectChoice,
  task: HashTask,
  at: number,
): Promise<void> {
  const hash = async (engine: HashEngine) => {
    const list = await openList(await way(bytes), choice);
    try {
      const { path, ...hashed } = await hashByUserType(engine, [list], [task]);
      return { path, hashed };
    } finally {
      await list.close();
    }
  };
  try {
    const expected = await hash(reference);
    for (const engine of fast.slice(at, at + 1)) {
      const { path, hashed } = await hash(engine);
      expect(path).toBe('fast');
      expect(hashed).toEqual({ ...expected.hashed, bytesRead: expect.any(Number) });
    }
  } catch (error) {
    // A list without rows is refused before it reaches the engine.
    if (!(error instanceof AppError) || error.code === 'engine-stopped') throw error;
  }
}

const CELLS = [
  ...[
    'a@example.com',
    'Ada.Lovelace@Example.COM',
    'no-address',
    'ä@example.com',
    'user@bücher.example',
    'Ada <a@b.co>',
  ],
  ...[
    'A'.repeat(64),
    '',
    ' ',
    '"e@f.org"',
    '"a,b@c.de"',
    '"x""y@z.de"',
    '"g@h.de\n"',
    'h"i@j.de',
    '\u00A0',
    '\uFEFF',
    '😀@k.de',
    'Иванова',
    '"Αθήνα, 田中"',
    '\uD83D@k.de',
    'ok@k.de\uDE00',
  ],
];
const text = fc
  .array(
    fc.tuple(fc.constantFrom(...CELLS), fc.constantFrom(...CELLS), fc.constantFrom('\n', '\n', '\r\n', '\r', '\n\n')),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((rows) => `mail,other\n${rows.map(([first, second, end]) => `${first},${second}${end}`).join('')}`);
const task = fc
  .record({ columns: fc.constantFrom([0], [1], [1, 0]), rejects: fc.constantFrom('counted', 'listed', 'with-values') })
  .map((parts): HashTask => ({ ...EMAILS, ...parts }));
const DIALECT: DialectChoice = { header: true, delimiter: ',' };

describe('the fast path agrees with the reference', () => {
  it.each(Object.entries(WAYS))(
    'on %s',
    async (_name, way) => {
      await fc.assert(
        fc.asyncProperty(text, task, fc.constantFrom('utf-8', 'windows-1252'), engine, (list, wanted, encoding, at) =>
          mustAgree(way, encode(list, encoding), { ...DIALECT, encoding }, wanted, at),
        ),
        { numRuns: RUNS },
      );
    },
    600_000,
  );

  it.each(['utf-16le', 'utf-16be', 'utf-32le', 'shift_jis', 'gb18030'])(
    'on a list in %s, including bad bytes',
    async (encoding) => {
      const spoilt = fc
        .tuple(text, fc.boolean(), fc.array(fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 3 })), { maxLength: 3 }))
        .map(([list, mark, spots]) => {
          let bytes = encode(list, encoding, mark && encoding.startsWith('utf'));
          for (const [at, inserted] of spots) {
            const offset = at % (bytes.length + 1);
            bytes = Buffer.concat([bytes.subarray(0, offset), inserted, bytes.subarray(offset)]);
          }
          return bytes;
        });
      const ways = fc.constantFrom<Way>(fileOf, async (bytes) => streamOf(bytes, 3));
      await fc.assert(
        fc.asyncProperty(spoilt, task, ways, engine, (bytes, wanted, way, at) =>
          mustAgree(way, bytes, { ...DIALECT, encoding }, wanted, at),
        ),
        { numRuns: RUNS },
      );
    },
    600_000,
  );

  it('on more than the shared memory holds, including long records', async () => {
    const people = (from: number) =>
      Array.from({ length: 25_000 }, (_, i) => `p${from + i}@example.com,${'x'.repeat(i % 90)}\n`).join('');
    const long = `"${'line\n'.repeat(150_000)}",b@example.com\n`;
    const list = `mail,other\n${people(0)}${long}${people(25_000)}${'y'.repeat(5_000_000)}\n${people(50_000)}`;
    expect(list.length).toBeGreaterThan(10_000_000);
    const both = { ...EMAILS, columns: [1, 0] };
    await mustAgree(async (bytes) => fileOf(gzipSync(bytes)), Buffer.from(list), DIALECT, both, 2);
    await mustAgree(fileOf, encode(list, 'utf-16le', true), DIALECT, both, 2);
  }, 600_000);
});

describe('bytes that end too early', () => {
  const list = `mail\n${Array.from({ length: 60_000 }, (_, i) => `p${i}@example.com\n`).join('')}`;

  it.each([
    ['a .gz file that was cut short', async () => fileOf(gzipSync(list).subarray(0, -1000))],
    [
      'a .zip file with a wrong byte',
      async () => {
        const zip = zipOf([{ name: 'list.csv', content: list }]);
        zip[zip.length >> 1] = (zip[zip.length >> 1] ?? 0) ^ 0xff;
        return fileOf(zip);
      },
    ],
  ] as const)('are refused: %s', async (_name, open) => {
    for (const engine of [reference, ...fast]) {
      const opened = await openList(await open(), DIALECT);
      await expectAppError('list-not-readable', hashLists(engine, [opened], EMAILS));
      await opened.close();
    }
  });

  it('stop the reading at once when the marketer cancels, also while nothing arrives', async () => {
    for (const engine of fast) {
      const stream = new Readable({ read() {} });
      stream.push(list);
      const opened = await openList({ kind: 'stream', name: 'standard input', stream }, DIALECT);
      const cancel = new AbortController();
      const hashing = hashLists(engine, [opened], EMAILS, cancel.signal);
      setTimeout(() => cancel.abort(), 50);
      await expectAppError('cancelled', hashing);
      await opened.close();
    }
  });

  it('are reported correctly when a stream fails', async () => {
    for (const engine of fast) {
      const stream = new Readable({ read() {} });
      stream.push(list);
      const opened = await openList({ kind: 'stream', name: 'standard input', stream }, DIALECT);
      const hashing = hashLists(engine, [opened], EMAILS);
      stream.destroy(new Error('the writer is gone'));
      await expectAppError('list-not-readable', hashing);
      await opened.close();
    }
  });
});
