import { Chip } from '../../components/Chip';
import type { GridColumn } from '../../components/grid/grid-model';
import { formatDateTime, formatDay, formatNumber } from '../../format';
import { describeState } from '../../texts/job-state';
import { t } from '../../translate';
import type { UploadRow } from './upload-rows';

/** In a narrow table the last that a person needs go first. */
export const UPLOAD_TABLE: readonly GridColumn<UploadRow>[] = [
  {
    id: 'name',
    label: t('uploads.column.name'),
    track: 'minmax(150px, 2.4fr)',
    cell: ({ name }) => <span title={name}>{name}</span>,
  },
  {
    id: 'state',
    label: t('uploads.column.state'),
    track: '150px',
    cell: ({ job, state }) => <Chip tone={describeState(job).tone}>{state}</Chip>,
  },
  {
    id: 'count',
    label: t('uploads.column.count'),
    track: '120px',
    from: 560,
    isNumber: true,
    cell: ({ job }) => formatNumber(job.file.lines),
  },
  {
    id: 'type',
    label: t('uploads.column.type'),
    track: 'minmax(110px, 1fr)',
    from: 690,
    cell: ({ type }) => <span title={type}>{type}</span>,
  },
  {
    id: 'account',
    label: t('uploads.column.account'),
    track: 'minmax(90px, 1fr)',
    from: 820,
    cell: ({ account }) => <span title={account}>{account}</span>,
  },
  {
    id: 'audience',
    label: t('uploads.column.audience'),
    track: 'minmax(100px, 1fr)',
    from: 920,
    cell: ({ audience }) => <span title={audience}>{audience}</span>,
  },
  {
    id: 'date',
    label: t('uploads.column.date'),
    track: '112px',
    from: 440,
    isNumber: true,
    cell: ({ job }) => <time title={formatDateTime(job.createdAt)}>{formatDay(job.createdAt)}</time>,
  },
];
