import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'vitest';
import { COLLECTIONS } from '../../corpus/cases';
import { expectRight } from '../../corpus/expect-right';
import { inThread } from '../in-thread';

let output = '';
beforeEach(async () => {
  output = await mkdtemp(join(tmpdir(), 'cli-corpus-'));
});
afterEach(() => rm(output, { recursive: true }));

/** The first list of each collection: the build must agree with the corpus, which runs in one process. */
describe('the built command line', () => {
  for (const { subject, folder, cases } of COLLECTIONS) {
    for (const corpusCase of cases.slice(0, 1)) {
      it(`agrees with the corpus: ${subject} ${corpusCase.title}`, async () => {
        const list = resolve('test/corpus/lists', folder, corpusCase.file);
        const args = ['hash', list, ...(corpusCase.options ?? []), '--out', join(output, 'hashed.txt'), '--json'];
        const { exitCode, stdout, stderr } = await inThread(args);
        const texts = await Promise.all((await readdir(output)).map((file) => readFile(join(output, file), 'utf8')));
        const digests = texts.flatMap((text) => text.split('\n').filter((line) => line !== ''));
        expectRight({ exitCode, digests, counts: stdout === '' ? null : JSON.parse(stdout), stderr }, corpusCase);
      });
    }
  }
});
