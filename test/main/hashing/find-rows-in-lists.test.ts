import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { HashEngine } from '../../../src/core/engine/engine';
import { startEngine } from '../../../src/core/engine/start-engine';
import type { RepeatableSource } from '../../../src/core/list/source/source';
import { type FilesTask, filesIntoFolder } from '../../../src/main/hashing/files-into-folder';
import { findRowsInLists, type RowLookup } from '../../../src/main/hashing/find-rows-in-lists';
import { type AudienceTask, hashIntoFolder } from '../../../src/main/hashing/hash-into-folder';
import { FILE_ROW_REASONS, ROW_REASONS } from '../../../src/shared/found-rows';
import type { FieldMapping } from '../../../src/shared/person-file';
import { EMAIL } from '../../core/list/plain-list';
import { sha256 } from '../../sha256';
import { temporaryFolder } from '../../temporary-folder';

let engine: HashEngine;
beforeAll(() => {
  engine = startEngine({ workerPath: inject('workerPath'), kernelPath: inject('kernelPath'), threads: 1 });
});
afterAll(() => engine.close());

let folder = '';
beforeEach(async () => {
  folder = await temporaryFolder();
});

async function listOf(name: string, text: string): Promise<RepeatableSource> {
  const path = join(folder, name);
  await writeFile(path, text);
  return { kind: 'file', path };
}

// Whoever uses an engine closes it; this one serves all.
const control = { startEngine: () => ({ ...engine, close: () => {} }), onMapped: () => {}, onProgress: () => {} };

async function found(lookup: RowLookup) {
  const { lists, end } = await findRowsInLists(lookup, control);
  return [lists.flatMap(({ rows }) => rows).length, end];
}

/** Here without the thread that the window has for it, through which `test/main/ipc/handlers` asks. */
describe('as many rows are found as', () => {
  it('each count of an audience says', async () => {
    const digest = sha256('ada@example.com');
    const usable = ['ada@example.com', 'mailto:bob@example.com', 'BOB@example.com', digest, 'cy@example.com'];
    const lines = [...usable, 'nobody', '', '1.2E+5', 'x@'].map((cell) => `${cell},yes\n`);
    const people = `email,consent\n${lines.join('').repeat(7)}flo@example.com,no\n`;
    const mapped = { dialect: {}, mappings: [EMAIL] };
    const task: AudienceTask = {
      lists: [{ ...mapped, source: await listOf('people.csv', people), filter: { column: 1, value: 'yes' } }],
      suppressionLists: [{ ...mapped, source: await listOf('opt-outs.csv', 'email\ncy@example.com\n') }],
      plainIds: false,
    };
    const { byUserType } = await hashIntoFolder(folder, task, control);
    const counts = new Map(
      byUserType.flatMap((hashed) => Object.entries({ ...hashed.counts, ...hashed.counts.rejected })),
    );
    expect(counts.get('duplicates')).toBe(32);
    for (const reason of ROW_REASONS) {
      const of = { kind: 'codes', userType: 'email_hash', reason } as const;
      expect([reason, ...(await found({ of, task }))]).toEqual([reason, counts.get(reason) ?? 0, 'all']);
    }
  });

  it('each count of a platform’s file says', async () => {
    const lines = [
      'ada@example.com,030 901820,DE,yes',
      'ADA@example.com,030 901820,DE,yes',
      'mailto:bob@example.com,+33 1 09 75 83 51,DE,yes',
      `${sha256('cy@example.com')},,DE,yes`,
      'nobody,0170 1,DE,yes',
      'x@,,FR,yes',
      ',,FR,yes',
      'dan@example.com,12,,yes',
      'flo@example.com,,DE,no',
    ];
    const people = `email,phone,country,consent\n${lines.map((line) => `${line}\n`.repeat(3)).join('')}`;
    const mapping: FieldMapping = {
      fields: [
        { field: 'email', columns: [0] },
        { field: 'phone', columns: [1] },
        { field: 'country', columns: [2] },
      ],
      countryColumn: 2,
      defaultCountry: null,
    };
    const emails: FieldMapping = { fields: mapping.fields.slice(0, 1), countryColumn: null, defaultCountry: null };
    const optOuts = await listOf('opt-outs.csv', 'email\ndan@example.com\n');
    const filter = { column: 3, value: 'yes' };
    const task: FilesTask = {
      platform: 'google',
      lists: [{ source: await listOf('people.csv', people), dialect: {}, mapping, filter }],
      suppressionLists: [{ source: optOuts, dialect: {}, mapping: emails }],
      values: { multiValue: false, base64Digests: false, fixTypos: false, dateOrder: null },
      plain: [],
    };
    const made = await filesIntoFolder(folder, task, control);
    const [file] = made.files;
    if (file === undefined) throw new Error('there is no file');
    expect(file).toMatchObject({ rows: 24, lines: 4, duplicates: 11, suppressed: 3, contradictions: 3 });
    const { duplicates, suppressed, contradictions, rejected } = file;
    const ofRows = { duplicates, suppressed, contradictions, noConsent: made.filteredOut, ...rejected };
    const counted = [
      ...Object.entries(ofRows).map(([reason, count]) => ({ column: null, reason, count })),
      ...file.columns.flatMap(({ counts }, column) => {
        const { repaired = 0, alreadyHashed = 0, unverified = 0, rejected: cells = {} } = counts ?? {};
        const all = { repaired, alreadyHashed, unverified, ...cells };
        return Object.entries(all).map(([reason, count]) => ({ column, reason, count }));
      }),
    ];
    expect(counted.filter(({ count }) => count > 0).length).toBeGreaterThan(9);
    for (const { column, reason, count } of counted) {
      const known = FILE_ROW_REASONS.find((item) => item === reason) ?? 'empty';
      const of = { kind: 'file', file: 0, column, reason: known } as const;
      expect([column, reason, ...(await found({ of, task, folder }))]).toEqual([column, reason, count, 'all']);
    }
  });
});
