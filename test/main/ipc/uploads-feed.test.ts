import { describe, expect, it } from 'vitest';
import { createUploadsFeed } from '../../../src/main/ipc/uploads-feed';
import { initialAppState, reduceApp } from '../../../src/renderer/state/app-state';
import type { UploadJob } from '../../../src/shared/job';
import { doneJob } from '../../done-job';
import { EMPTY_SNAPSHOT } from '../../renderer/bridge-double';

const API = 'https://api.example.com';

const jobs = (count: number): readonly UploadJob[] =>
  Array.from({ length: count }, (_, index) => doneJob(index, API, { id: String(index) }));

describe('what the window is told about uploads', () => {
  it('is one upload if one of five thousand changed', () => {
    const feed = createUploadsFeed();
    const all = jobs(5_000);
    const { uploadsRevision } = feed.whole(all);
    const changed = doneJob(42, API, { id: '42' });
    const change = feed.changes(all.with(42, changed));
    expect(change).toEqual({ revision: uploadsRevision + 1, changed: [changed], removed: [] });
    expect(feed.changes(all.with(42, changed))).toBeNull();
  });

  it('gives the window the same uploads, in the same order, as main has', () => {
    const feed = createUploadsFeed();
    const [first, ...rest] = jobs(4);
    const all = [first, ...rest].filter((job) => job !== undefined);
    const state = initialAppState({ ...EMPTY_SNAPSHOT, ...feed.whole(all) });
    const later = [...rest.with(1, doneJob(7, API, { id: '2' })), doneJob(9, API, { id: '9' })];
    const change = feed.changes(later);
    expect(change).not.toBeNull();
    if (change !== null) expect(reduceApp(state, { type: 'uploads-changed', change }).uploads).toEqual(later);
  });
});
