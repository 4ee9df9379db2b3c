import { countRejected } from '../../../../shared/audience';
import type { ColumnReceipt, MadeFile } from '../../../../shared/person-file';
import { formatDay, formatNumber } from '../../../format';
import { t } from '../../../translate';
import { isNamedFor, labelOfUse } from '../../map/columns/column-uses';

/** Column by column: number of values, their form, and the certainty of the rule. */
export function FileColumns({ file }: { readonly file: MadeFile }) {
  return (
    <section className="panel">
      <table className="file-columns">
        <caption className="visually-hidden">{t('files.columns')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('files.columns.header')}</th>
            <th scope="col">{t('files.columns.form')}</th>
            <th scope="col">{t('files.columns.rule')}</th>
            <th scope="col">{t('files.columns.values')}</th>
          </tr>
        </thead>
        <tbody>
          {file.columns.map((column) => (
            <ColumnRow key={column.header} column={column} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ColumnRow({
  column: { header, field, form, certainty, sources, counts },
}: {
  readonly column: ColumnReceipt;
}) {
  const rejected = countRejected(counts?.rejected ?? {});
  const read = sources
    .map((source) => source.read)
    .sort()
    .at(-1);
  return (
    <tr>
      <th scope="row">
        {header}
        {!isNamedFor(header, field) && <span className="hint">{labelOfUse(field)}</span>}
      </th>
      <td data-plain={form === 'plain'}>{t(`files.form.${form}`)}</td>
      <td>
        {read === undefined
          ? t(`files.sure.${certainty}`)
          : t(`files.sure.${certainty}.read`, { date: formatDay(read) })}
      </td>
      <td>
        {formatNumber(counts?.values ?? 0)}
        {rejected > 0 && <span className="hint">{t('files.columns.rejected', { count: rejected })}</span>}
      </td>
    </tr>
  );
}
