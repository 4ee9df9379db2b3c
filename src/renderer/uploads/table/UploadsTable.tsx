import { useMemo } from 'react';
import { ActionButton } from '../../components/ActionButton';
import { DataGrid } from '../../components/grid/DataGrid';
import { useApp } from '../../state/app-context';
import { INITIAL_VIEW, sortedBy, type UploadsView } from '../../state/uploads/uploads-view';
import { t } from '../../translate';
import { UploadsBar } from './UploadsBar';
import { uploadColumns } from './upload-columns';
import { countByFilter, uploadEntries, visibleUploads } from './upload-rows';

interface UploadsTableProps {
  readonly opensOnMove: boolean;
  readonly onChange: (change: Partial<UploadsView>) => void;
  readonly onOpen: (id: string) => void;
}

/** The uploads that pass the filter, and the bar to change it. */
export function UploadsTable({ opensOnMove, onChange, onOpen }: UploadsTableProps) {
  const { uploads, uploadsView: view } = useApp().app;
  const counts = useMemo(() => countByFilter(uploads), [uploads]);
  const rows = useMemo(() => visibleUploads(uploads, view), [uploads, view]);
  const entries = useMemo(() => uploadEntries(rows, view.sort), [rows, view.sort]);
  return (
    <>
      <UploadsBar view={view} counts={counts} onChange={onChange} />
      <DataGrid
        label={t('uploads.table')}
        columns={uploadColumns()}
        entries={entries}
        sort={view.sort}
        onSort={(column) => onChange(sortedBy(view, column))}
        selected={view.open}
        onOpen={onOpen}
        opensOnMove={opensOnMove}
        scrollTop={view.scrollTop}
        onLeave={(scrollTop) => onChange({ scrollTop })}
      >
        {entries.length === 0 && (
          <div className="grid-empty">
            <p>{t('uploads.none')}</p>
            <ActionButton onPress={() => onChange({ ...INITIAL_VIEW, open: view.open, sort: view.sort })}>
              {t('uploads.none.clear')}
            </ActionButton>
          </div>
        )}
      </DataGrid>
    </>
  );
}
