import type { FoundColumn, RowsOfList } from '../../../../shared/found-rows';
import { MaskedValue } from '../../../components/MaskedValue';
import { formatNumber } from '../../../format';
import { useApp } from '../../../state/app-context';
import { t } from '../../../translate';

/** Raw rows, by list, with the columns that decide about them; masked while values are hidden. */
export function FoundRowsTable({ lists }: { readonly lists: readonly RowsOfList[] }) {
  const { hidesValues } = useApp().app;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it with the keyboard
    <section className="found-rows-box" aria-label={t('hash.rows.table')} tabIndex={0}>
      {lists.map(({ title, columns, rows }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one file may be used twice, and the order is fixed
        <table key={place} className="found-rows-table">
          <caption className={lists.length === 1 ? 'visually-hidden' : undefined}>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('map.row')}</th>
              {columns.map((column) => (
                <th key={column.index} scope="col">
                  {nameOf(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, cells }) => (
              <tr key={row}>
                <th scope="row">{formatNumber(row)}</th>
                {columns.map(({ index }, position) => (
                  <Cell key={index} text={cells[position] ?? ''} isMasked={hidesValues} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}

function Cell({ text, isMasked }: { readonly text: string; readonly isMasked: boolean }) {
  if (!isMasked) return <td title={text}>{text}</td>;
  return <td>{text.trim() !== '' && <MaskedValue />}</td>;
}

function nameOf({ index, name }: FoundColumn): string {
  return name || t('map.column', { position: index + 1 });
}
