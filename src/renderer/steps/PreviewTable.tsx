import type { ColumnMapping } from '../../shared/list';
import type { ListPreview, PreviewResult, PreviewRow } from '../../shared/preview';
import { shortenDigest } from '../format';
import { texts } from '../texts';
import { columnName } from './ColumnFields';
import { PreviewNote } from './PreviewNote';

interface PreviewTableProps {
  readonly preview: ListPreview;
  readonly mapping: ColumnMapping;
  readonly plainIds: boolean;
}

/** The head of the list as it would be hashed: raw, normalised, and as a code. */
export function PreviewTable({ preview, mapping, plainIds }: PreviewTableProps) {
  const lines = preview.rows.flatMap((row) => linesOf(row, mapping));
  const several = mapping.columns.length > 1;
  const names = new Map(preview.info.columns.map((column) => [column.index, columnName(column)]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-frame" tabIndex={0} aria-label={texts.map.preview(preview.info.name)}>
      <table className="preview">
        <thead>
          <tr>
            <th scope="col">{texts.map.row}</th>
            {several && <th scope="col">{texts.map.columnHead}</th>}
            <th scope="col">{texts.map.raw}</th>
            <th scope="col">{texts.map.normalised}</th>
            <th scope="col">{plainIds ? texts.map.plain : texts.map.digest}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ row, column, raw, result }) => (
            <tr key={`${row} ${column}`} data-rejected={result.kind === 'rejected'}>
              <th scope="row">{row}</th>
              {several && <td>{names.get(column)}</td>}
              <td className="cell">{raw === '' ? <span className="hint">{texts.map.blank}</span> : raw}</td>
              <td className="cell">
                {result.kind === 'value' && result.value}
                <PreviewNote result={result} />
              </td>
              <td className="code">{codeOf(result, plainIds)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface Line {
  readonly row: number;
  readonly column: number;
  readonly raw: string;
  readonly result: PreviewResult;
}

/** One line for each cell; empty cells beside a filled one are no problem and are left out. */
function linesOf({ row, cells, results }: PreviewRow, { columns }: ColumnMapping): readonly Line[] {
  const lines = columns.flatMap((column, position) => {
    const result = results[position];
    return result === undefined ? [] : [{ row, column, raw: cells[column] ?? '', result }];
  });
  const filled = lines.filter(({ result }) => result.kind !== 'rejected' || result.reason !== 'empty');
  return filled.length > 0 ? filled : lines.slice(0, 1);
}

function codeOf(result: PreviewResult, plainIds: boolean): string {
  if (result.kind === 'rejected') return '–';
  return plainIds && result.kind === 'value' ? result.value : shortenDigest(result.digest);
}
