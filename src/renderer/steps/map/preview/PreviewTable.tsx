import type { UserType } from '../../../../shared/audience';
import type { ColumnMapping } from '../../../../shared/list';
import type { ListPreview, PreviewRow, ValueResult } from '../../../../shared/preview';
import { shortenDigest } from '../../../format';
import { texts } from '../../../texts/index';
import { columnName } from '../ColumnFields';
import { PreviewNote } from './PreviewNote';

interface PreviewTableProps {
  readonly preview: ListPreview;
  readonly plainIds: boolean;
}

/** The head of the list as it would be hashed: raw, normalised, and as a code. */
export function PreviewTable({ preview, plainIds }: PreviewTableProps) {
  const { mappings } = preview;
  const lines = preview.rows.flatMap((row) => mappings.flatMap((mapping, index) => previewLines(row, mapping, index)));
  const showColumn = mappings.flatMap(({ columns }) => columns).length > 1;
  const names = new Map(preview.info.columns.map(({ index }) => [index, columnName(preview, index)]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-frame" tabIndex={0} aria-label={texts.map.preview(preview.info.name)}>
      <table className="preview">
        <thead>
          <tr>
            <th scope="col">{texts.map.row}</th>
            {showColumn && <th scope="col">{texts.map.columnHead}</th>}
            <th scope="col">{texts.map.raw}</th>
            <th scope="col">{texts.map.normalised}</th>
            <th scope="col">{plainIds ? texts.map.plain : texts.map.digest}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ row, userType, column, valueIndex, raw, result }) => (
            <tr key={`${row} ${userType} ${column} ${valueIndex}`} data-rejected={result.kind === 'rejected'}>
              <th scope="row">{row}</th>
              {showColumn && <td>{names.get(column)}</td>}
              <td className="cell">{raw === '' ? <span className="hint">{texts.map.blank}</span> : raw}</td>
              <td className="cell">
                {result.kind === 'value' && result.value}
                <PreviewNote result={result} />
              </td>
              <td className="code">{digestText(result, plainIds)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface PreviewLine {
  readonly row: number;
  readonly userType: UserType;
  readonly column: number;
  /** Of a cell with several values. */
  readonly valueIndex: number;
  readonly raw: string;
  readonly result: ValueResult;
}

/** One line for each value; empty cells beside a filled one are no problem and are left out. */
function previewLines(
  { row, cells, results }: PreviewRow,
  mapping: ColumnMapping,
  index: number,
): readonly PreviewLine[] {
  const { userType, columns } = mapping;
  const lines = columns.flatMap((column, position) => {
    const result = results[index]?.[position];
    if (result === undefined) return [];
    const values = result.kind === 'multi-value' ? result.results : [result];
    return values.map((value, valueIndex) => ({
      row,
      userType,
      column,
      valueIndex: valueIndex,
      raw: cells[column] ?? '',
      result: value,
    }));
  });
  const filled = lines.filter(({ result }) => result.kind !== 'rejected' || result.reason !== 'empty');
  return filled.length > 0 ? filled : lines.slice(0, 1);
}

function digestText(result: ValueResult, plainIds: boolean): string {
  if (result.kind === 'rejected') return '–';
  return plainIds && result.kind === 'value' ? result.value : shortenDigest(result.digest);
}
