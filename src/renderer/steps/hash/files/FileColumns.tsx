import { countRejected } from '../../../../shared/audience';
import type { ColumnReceipt, MadeFile } from '../../../../shared/person-file';
import type { Platform, PlatformColumn } from '../../../../shared/platform';
import { formatDay, formatNumber } from '../../../format';
import { t } from '../../../translate';
import { isNamedFor, labelOfUse } from '../../map/columns/column-uses';

interface FileColumnsProps {
  readonly file: MadeFile;
  readonly platform: Platform;
}

/** Column by column: number of values, their form, the rule and how certain it is. */
export function FileColumns({ file, platform }: FileColumnsProps) {
  const columns = platform.files.find(({ name }) => name === file.file)?.columns ?? [];
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
            <ColumnRow
              key={column.header}
              column={column}
              definition={columns.find(({ header }) => header === column.header) ?? null}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ColumnRow({
  column: { header, field, form, says, certainty, sources, counts },
  definition,
}: {
  readonly column: ColumnReceipt;
  readonly definition: PlatformColumn | null;
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
        {definition === null ? says : t(`platform.rule.${definition.rule}`)}
        <span className="hint">
          {read === undefined
            ? t(`files.sure.${certainty}`)
            : t(`files.sure.${certainty}.read`, { date: formatDay(read) })}
        </span>
        {definition?.note !== undefined && <span className="hint">{t(definition.note)}</span>}
      </td>
      <td>
        {formatNumber(counts?.values ?? 0)}
        {rejected > 0 && <span className="hint">{t('files.columns.rejected', { count: rejected })}</span>}
      </td>
    </tr>
  );
}
