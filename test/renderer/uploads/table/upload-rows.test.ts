import { describe, expect, it } from 'vitest';
import { INITIAL_VIEW, sortedBy, type UploadsView } from '../../../../src/renderer/state/uploads/uploads-view';
import {
  countByFilter,
  isUploadTo,
  uploadEntries,
  visibleUploads,
} from '../../../../src/renderer/uploads/table/upload-rows';
import type { UploadJob } from '../../../../src/shared/job';
import { doneJob } from '../../../done-job';

const API = 'https://api.example.com';
const JOBS: readonly UploadJob[] = [
  doneJob(0, API),
  doneJob(1, API, { state: { kind: 'refused', message: 'No.' } }),
  doneJob(2, API, { state: { kind: 'needs-token' } }),
  doneJob(40, API),
];

const names = (view: Partial<UploadsView>) =>
  visibleUploads(JOBS, { ...INITIAL_VIEW, ...view }).map(({ target }) =>
    target.kind === 'new' ? target.fields.name : '',
  );

describe('the table of uploads', () => {
  it('shows the latest first, and reverses the order', () => {
    expect(names({})).toEqual(['Customers 0', 'Customers 1', 'Customers 2', 'Customers 40']);
    expect(names(sortedBy(INITIAL_VIEW, 'date'))[0]).toBe('Customers 40');
    expect(names(sortedBy(INITIAL_VIEW, 'count'))[0]).toBe('Customers 40');
    expect(names(sortedBy(INITIAL_VIEW, 'name'))[0]).toBe('Customers 0');
  });

  it('finds every word of a search in name, ID, account, state or type', () => {
    expect(names({ search: '5040' })).toEqual(['Customers 40']);
    expect(names({ search: ' CUSTOMERS refused ' })).toEqual(['Customers 1']);
    expect(names({ search: '6010000000040' })).toEqual(['Customers 40']);
    expect(names({ search: 'customers nobody' })).toEqual([]);
  });

  it('filters by what an upload needs from the marketer', () => {
    expect(names({ filter: 'failed' })).toEqual(['Customers 1']);
    expect(names({ filter: 'attention' })).toEqual(['Customers 2']);
    expect(countByFilter(JOBS)).toEqual({ all: 4, active: 0, attention: 1, done: 2, failed: 1 });
  });

  it('knows the uploads of an audience by any of its IDs', () => {
    expect(JOBS.filter((job) => isUploadTo(job, ['6010000000040']))).toHaveLength(1);
    expect(names({ audience: { ids: ['5000'], name: 'x' } })).toEqual(['Customers 0']);
  });

  it('has a heading for each month, only when sorted by time', () => {
    const groups = (view: UploadsView) =>
      uploadEntries(visibleUploads(JOBS, view), view.sort).flatMap((entry) =>
        entry.kind === 'group' ? [entry.label] : [],
      );
    expect(groups(INITIAL_VIEW)).toEqual(['November 2026 · 3 uploads', 'October 2026 · 1 upload']);
    expect(groups(sortedBy(INITIAL_VIEW, 'name'))).toEqual([]);
  });
});
