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
    const { revision } = feed.part(all, 0);
    const changed = doneJob(42, API, { id: '42' });
    const change = feed.changes(all.with(42, changed));
    expect(change).toEqual({ revision: revision + 1, changed: [changed], removed: [] });
    expect(feed.changes(all.with(42, changed))).toBeNull();
  });

  it('is all of them in parts, as they were when the first was asked for', () => {
    const feed = createUploadsFeed();
    const all = jobs(250);
    const parts = [feed.part(all, 0)];
    const later = all.slice(1);
    const change = feed.changes(later);
    while (parts.flatMap(({ uploads }) => uploads).length < all.length) {
      parts.push(feed.part(later, parts.flatMap(({ uploads }) => uploads).length));
    }
    expect(parts.flatMap(({ uploads }) => uploads)).toEqual(all);
    for (const { total, revision } of parts) expect([total, revision + 1]).toEqual([250, change?.revision]);
    expect(parts.length).toBeGreaterThan(1);
  });

  it('is nothing before the window has asked for all of them', () => {
    const feed = createUploadsFeed();
    expect(feed.changes(jobs(2))).toBeNull();
  });

  it('gives the window the same uploads, in the same order, as main has', () => {
    const feed = createUploadsFeed();
    const [first, ...rest] = jobs(4);
    const all = [first, ...rest].filter((job) => job !== undefined);
    const snapshot = { ...feed.part(all, 0), damaged: 0, ofLaterVersion: 0 };
    const state = reduceApp(initialAppState(EMPTY_SNAPSHOT), { type: 'uploads-read', snapshot });
    const later = [...rest.with(1, doneJob(7, API, { id: '2' })), doneJob(9, API, { id: '9' })];
    const change = feed.changes(later);
    expect(change).not.toBeNull();
    if (change !== null) expect(reduceApp(state, { type: 'uploads-changed', change }).uploads).toEqual(later);
  });
});
