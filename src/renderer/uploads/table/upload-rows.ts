import { createdAudienceIds, type UploadJob } from '../../../shared/job';
import type { Tone } from '../../components/Chip';
import { type GridEntry, searchWords } from '../../components/grid/grid-model';
import { compareTexts, formatMonth } from '../../format';
import { filterOf, type UploadColumn, type UploadFilter, type UploadsView } from '../../state/uploads/uploads-view';
import { currentLocale, t } from '../../translate';
import { presentState } from '../job-state';
import { jobTitle } from '../job-title';

/** What the table shows of an upload. */
interface UploadRow {
  readonly name: string;
  readonly state: string;
  readonly tone: Tone;
  readonly type: string;
  readonly account: string;
  /** The audiences that it created or adds to; empty if none is known. */
  readonly audience: string;
  /** All searchable words, in lower case. */
  readonly words: string;
}

/** Jobs are immutable, so a row computed for one is valid until the language changes. */
let rows = new WeakMap<UploadJob, UploadRow>();
let rowsLocale = currentLocale();

/** The row of an upload in the table, in the language of the window; made once for each state of a job. */
export function rowOf(job: UploadJob): UploadRow {
  if (rowsLocale !== currentLocale()) {
    rows = new WeakMap();
    rowsLocale = currentLocale();
  }
  const known = rows.get(job);
  if (known !== undefined) return known;
  const name = jobTitle(job);
  const { label: state, tone } = presentState(job);
  const type = job.userTypes.map(({ userType }) => t(`userType.${userType}`)).join(', ');
  const account = job.target.fields.adAccountId;
  const audience = audienceIdsOf(job).join(', ');
  const words = [name, state, type, account, audience, ...facebookIdsOf(job)].join('\n').toLowerCase();
  const row: UploadRow = { name, state, tone, type, account, audience, words };
  rows.set(job, row);
  return row;
}

export function audienceIdsOf(job: UploadJob): readonly string[] {
  const { target } = job;
  return target.kind === 'existing' ? [target.audienceId] : createdAudienceIds(job);
}

/** Those that the server has reported so far. */
export function facebookIdsOf({ addTo, receipts }: UploadJob): readonly string[] {
  const ids = receipts.flatMap(({ outcome, lookUp }) => [
    outcome.kind === 'created' ? outcome.audience.fbId : null,
    ...(lookUp?.verdict === 'found' ? lookUp.seen.map(({ fbId }) => fbId) : []),
  ]);
  return [...new Set([...ids, addTo ?? null].filter((id) => id !== null))];
}

/** The uploads of a view, in its order. */
export function visibleUploads(jobs: readonly UploadJob[], view: UploadsView): readonly UploadJob[] {
  const words = searchWords(view.search);
  const { filter, audience, sort } = view;
  const shown = jobs
    .filter(({ state }) => filter === 'all' || filterOf(state) === filter)
    .filter((job) => audience === null || isUploadTo(job, audience.ids))
    .filter((job) => words.length === 0 || words.every((word) => rowOf(job).words.includes(word)));
  const compare = COMPARE[sort.column];
  const direction = sort.descending ? -1 : 1;
  return shown.sort((a, b) => direction * compare(a, b) || COMPARE.date(b, a));
}

/** Matches any of an audience's IDs. */
export function isUploadTo(job: UploadJob, ids: readonly string[]): boolean {
  return [...audienceIdsOf(job), ...facebookIdsOf(job)].some((id) => ids.includes(id));
}

const byText = (read: (row: UploadRow) => string) => (a: UploadJob, b: UploadJob) =>
  compareTexts(read(rowOf(a)), read(rowOf(b)));

const COMPARE: Readonly<Record<UploadColumn, (a: UploadJob, b: UploadJob) => number>> = {
  name: byText(({ name }) => name),
  state: byText(({ state }) => state),
  count: (a, b) => a.file.lines - b.file.lines,
  type: byText(({ type }) => type),
  account: byText(({ account }) => account),
  audience: byText(({ audience }) => audience),
  date: ({ createdAt: a }, { createdAt: b }) => (a < b ? -1 : a > b ? 1 : 0),
};

/** Sorted by time, each month has a heading. */
export function uploadEntries(shown: readonly UploadJob[], sort: UploadsView['sort']): readonly GridEntry<UploadJob>[] {
  const entries = shown.map((row) => ({ kind: 'row' as const, id: row.id, row }));
  if (sort.column !== 'date') return entries;
  const months = new Map<string, GridEntry<UploadJob>[]>();
  for (const entry of entries) {
    const month = monthOf(entry.row.createdAt);
    const group = months.get(month);
    if (group === undefined) months.set(month, [entry]);
    else group.push(entry);
  }
  return [...months].flatMap(([month, group]) => [
    {
      kind: 'group' as const,
      id: month,
      label: t('uploads.month', { month: formatMonth(month), count: group.length }),
    },
    ...group,
  ]);
}

/** In local time: `2026-11`. */
function monthOf(iso: string): string {
  const date = new Date(iso);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}

export function countByFilter(jobs: readonly UploadJob[]): Readonly<Record<UploadFilter, number>> {
  const counts = { all: jobs.length, active: 0, attention: 0, done: 0, failed: 0 };
  for (const { state } of jobs) counts[filterOf(state)] += 1;
  return counts;
}
