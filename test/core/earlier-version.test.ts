import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createAudienceClient } from '../../src/core/api/audience-client';
import { parseApiAddress } from '../../src/core/api/transport/address';
import { openList } from '../../src/core/list/open-list';
import { usesFor } from '../../src/core/mappings/mapping-file';
import { createMappingStore } from '../../src/core/mappings/mapping-store';
import { readMappingFile } from '../../src/core/mappings/read-mapping-file';
import { FileJobStore } from '../../src/core/queue/store/file-job-store';
import { createSettingsStore } from '../../src/core/settings/settings-store';
import { MemoryTokenStore } from '../../src/core/tokens/memory-token-store';
import { startReferenceApi } from '../../tools/reference-api/server';
import { temporaryFolder } from '../temporary-folder';
import { openQueue } from './queue/open-queue';
import { OUTCOMES } from './queue/samples';

/** Written by an earlier version of the program, before its names were changed, some by its command line. */
const EARLIER = join(import.meta.dirname, '../fixtures/earlier-version');
const WAITING = 'f5f6138c-c088-43b5-a9f4-1f400aae9cdf';

async function copyOfEarlier(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(EARLIER, folder, { recursive: true });
  return folder;
}

async function openPeople() {
  const list = await openList({ kind: 'file', path: join(EARLIER, 'people.csv') });
  onTestFinished(() => list.close());
  return list;
}

describe('what an earlier version has saved', () => {
  it('are valid settings', async () => {
    const folder = await copyOfEarlier();
    expect(await createSettingsStore(join(folder, 'settings.json')).read()).toMatchObject({
      api: 'https://api.example.com/v2',
      adAccountId: '2',
      country: 'DE',
      keepFiles: true,
      theme: 'dark',
    });
  });

  it('are mappings, which are remembered for the same list', async () => {
    const folder = await copyOfEarlier();
    const { info } = await openPeople();
    const [mapping, ...others] = await createMappingStore(join(folder, 'mappings.json')).recall(info);
    expect(mapping).toMatchObject({ userType: 'phone_hash', columns: [1], countryColumn: 2, defaultCountry: 'DE' });
    expect(mapping?.multiValue).toBe(true);
    expect(mapping?.ownCountries).toBeUndefined();
    expect(others).toEqual([]);
  });

  it('is a mapping file that maps the same list', async () => {
    const { info } = await openPeople();
    const file = await readMappingFile(join(EARLIER, 'mapping.json'));
    expect(usesFor(file, info).mappings).toMatchObject([{ userType: 'email_hash', columns: [0], multiValue: false }]);
  });

  it('are uploads, all of which are read', async () => {
    const { jobs, damaged } = await new FileJobStore(join(await copyOfEarlier(), 'jobs')).list();
    expect(damaged).toBe(0);
    expect(jobs.map(({ state }) => state.kind)).toEqual([
      ...['reconciling', 'unknown', 'sending', 'done'],
      ...['reconciling', 'done', 'done'],
      ...['reconciling', 'reconciling', 'done', 'waiting', 'done'],
    ]);
    expect(jobs.map(({ receipts }) => receipts.length)).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2, 1, 1, 2]);
  });

  it('are uploads with everything that was known of them', async () => {
    const { jobs } = await new FileJobStore(join(await copyOfEarlier(), 'jobs')).list();
    const ofVersion3 = jobs.filter(({ id }) => /-0000000000(11|12|13)$/.test(id));
    expect(ofVersion3).toMatchObject([
      { state: { cause: 'No answer.' }, receipts: [{ version: 2, outcome: OUTCOMES.unknown }] },
      { state: { audienceId: '54', confirmed: 'lookup' }, receipts: [{ lookUp: { verdict: 'found' } }] },
      {
        state: { audienceId: '54', confirmed: 'response' },
        userTypes: [{ userType: 'email_hash' }, { userType: 'phone_hash' }],
        receipts: [{ outcome: OUTCOMES['refused-for-now'] }, { outcome: OUTCOMES.created }],
      },
    ]);
    expect(jobs.find(({ id }) => id.endsWith('-000000000004'))).toMatchObject({
      userTypes: [{ userType: 'email_hash', lines: 1, counts: { rows: 3, unique: 1, suppressed: 0 } }],
    });
    const lostResponse = {
      state: { cause: { id: 'cause.response-timeout' } },
      receipts: [
        { outcome: { problem: { id: 'response.status', values: { status: 206 } } } },
        { outcome: { cause: 'response-timeout' } },
      ],
    };
    const ofVersions4And5 = jobs.filter(({ id }) => /-0000000000(14|15)$/.test(id));
    expect(ofVersions4And5).toMatchObject([lostResponse, lostResponse]);
  });

  it('are uploads that are saved with the names of today, as a version that an earlier program leaves alone', async () => {
    const store = new FileJobStore(join(await copyOfEarlier(), 'jobs'));
    const { jobs } = await store.list();
    for (const job of jobs) {
      await store.save(job);
      const text = await readFile(join(store.filePath(job.id), '../job.json'), 'utf8');
      expect(JSON.parse(text)).toEqual({ version: 5, ...job });
      expect(text).not.toMatch(/"(kinds|looking|look|[\w.-]*answer[\w.-]*)"/);
    }
    expect(await store.list()).toEqual({ jobs, damaged: 0, later: 0 });
  });

  it('is an upload that waited for the network, and is completed', async () => {
    const api = await startReferenceApi();
    onTestFinished(() => api.close());
    const store = new FileJobStore(join(await copyOfEarlier(), 'jobs'));
    const path = join(store.filePath(WAITING), '../job.json');
    // It was written with an address at which nobody listens.
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('http://127.0.0.1:9', api.url));
    const tokens = new MemoryTokenStore();
    await tokens.save(api.url, api.token);
    const { until, job } = await openQueue({
      connect: (url, token) => createAudienceClient({ address: parseApiAddress(url), token }),
      store,
      tokens,
      now: () => new Date(),
    });
    await until(WAITING, 'done');
    expect(job(WAITING).receipts.map(({ outcome }) => outcome.kind)).toEqual(['not-sent', 'created']);
    expect(api.store.all()).toMatchObject([{ name: 'Old down', lines: 2 }]);
  });
});
