import type { UploadJob } from '../../../shared/job';
import { Chip } from '../../components/Chip';
import type { GridColumn } from '../../components/grid/grid-model';
import { formatDateTime, formatDay, formatNumber } from '../../format';
import { t } from '../../translate';
import { rowOf } from './upload-rows';

/** In a narrow table the least important columns are dropped first. */
export function uploadColumns(): readonly GridColumn<UploadJob>[] {
  return [
    {
      id: 'name',
      label: t('uploads.column.name'),
      track: 'minmax(150px, 2.4fr)',
      cell: (job) => <Words>{rowOf(job).name}</Words>,
    },
    {
      id: 'state',
      label: t('uploads.column.state'),
      track: '150px',
      cell: (job) => <Chip tone={rowOf(job).tone}>{rowOf(job).state}</Chip>,
    },
    {
      id: 'count',
      label: t('uploads.column.count'),
      track: '120px',
      from: 620,
      isNumber: true,
      cell: ({ file }) => formatNumber(file.lines),
    },
    {
      id: 'type',
      label: t('uploads.column.type'),
      track: 'minmax(110px, 1fr)',
      from: 740,
      cell: (job) => <Words>{rowOf(job).type}</Words>,
    },
    {
      id: 'account',
      label: t('uploads.column.account'),
      track: 'minmax(90px, 1fr)',
      from: 850,
      cell: (job) => <Words>{rowOf(job).account}</Words>,
    },
    {
      id: 'audience',
      label: t('uploads.column.audience'),
      track: 'minmax(100px, 1fr)',
      from: 960,
      cell: (job) => <Words>{rowOf(job).audience}</Words>,
    },
    {
      id: 'date',
      label: t('uploads.column.date'),
      track: '112px',
      from: 470,
      isNumber: true,
      cell: ({ createdAt }) => <time title={formatDateTime(createdAt)}>{formatDay(createdAt)}</time>,
    },
  ];
}

/** Text that may be too long for its column has a tooltip. */
function Words({ children }: { readonly children: string }) {
  return <span title={children}>{children}</span>;
}
