import type { CountedRows } from '../../../shared/found-rows';
import type { AudienceId, RowIssue } from '../../../shared/preview';
import { formatNumber } from '../../format';
import { t } from '../../translate';
import { ShowRows } from './rows/ShowRows';

export interface CountLine {
  readonly label: string;
  /** For screen readers: the label with the line that it is a share of; by default the label. */
  readonly name?: string;
  readonly count: number;
  /** A share of the line above. */
  readonly isPart?: boolean;
  /** Shown even when zero. */
  readonly showZero?: boolean;
  readonly tone?: 'warning' | 'bad';
  /** Shown by a button. */
  readonly rows?: CountedRows;
  /** How the map step shows them, where they can be corrected. */
  readonly correctable?: RowIssue;
}

interface CountTableProps {
  readonly audience: AudienceId;
  readonly lines: readonly CountLine[];
}

/** The outcome of rows. Outcomes that did not occur have no line. */
export function CountTable({ audience, lines }: CountTableProps) {
  const shown = lines.filter(({ count, showZero = false }) => count > 0 || showZero);
  return (
    <section className="panel">
      <table className="counts">
        <caption className="visually-hidden">{t('hash.counts')}</caption>
        <tbody>
          {shown.map(({ label, count, name = label, isPart = false, tone, rows, correctable }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two columns of a file may have a reason in common, and the order is fixed
            <tr key={place} data-part={isPart} data-tone={tone}>
              <th scope="row" aria-label={name}>
                {label}
              </th>
              <td>
                {rows !== undefined && count > 0 && (
                  <ShowRows title={name} request={{ id: audience, of: rows }} correctable={correctable} />
                )}
              </td>
              <td>{formatNumber(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
