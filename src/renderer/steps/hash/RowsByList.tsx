import type { ListRows } from '../../../shared/audience';
import { formatNumber } from '../../format';
import { t } from '../../translate';

/** What became of the rows of each list. Outcomes that no list has are no column. */
export function RowsByList({ lists }: { readonly lists: readonly ListRows[] }) {
  const outcomes = (['noConsent', 'invalid', 'empty'] as const).filter((outcome) =>
    lists.some((list) => list[outcome] > 0),
  );
  const columns = ['rows', 'usable', ...outcomes] as const;
  return (
    <section className="panel">
      <table className="counts list-counts">
        <caption>{t('result.lists')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('result.lists.title')}</th>
            {columns.map((column) => (
              <th key={column} className="list-number" scope="col">
                {t(`result.lists.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lists.map((list, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one file may be used twice, and the order is fixed
            <tr key={place}>
              <th className="list-name" scope="row" title={list.title}>
                {list.title}
              </th>
              {columns.map((column) => (
                <td key={column} className="list-number">
                  {formatNumber(list[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
