import type { ListRows } from '../../../../shared/audience';
import type { ColumnCounts, MadeFile } from '../../../../shared/person-file';
import type { Platform } from '../../../../shared/platform';
import type { AudienceId } from '../../../../shared/preview';
import { Notice } from '../../../components/feedback/Notice';
import { formatBytes, formatNumber } from '../../../format';
import { t } from '../../../translate';
import { CountTable } from '../CountTable';
import { ResultBar } from '../ResultBar';
import { RowsByList } from '../RowsByList';
import { GoToRows } from '../rows/GoToRows';
import { FileColumns } from './FileColumns';
import { fileCounts } from './file-counts';
import { fileParts, nameOfFile } from './file-parts';
import { PartDigests } from './PartDigests';

interface FileResultProps {
  readonly audience: AudienceId;
  /** Its place among those that were made. */
  readonly place: number;
  readonly file: MadeFile;
  readonly platform: Platform;
  /** What became of the rows of each list. */
  readonly byList: readonly ListRows[];
  /** Rows that a filter excluded. */
  readonly filteredOut: number;
  /** No other file was made. */
  readonly isOnly: boolean;
  readonly children: React.ReactNode;
}

/** The content of one file, and the outcome of the rows. */
export function FileResult({ file, platform, byList, isOnly, children, ...props }: FileResultProps) {
  const { audience, place, filteredOut } = props;
  const sumOf = (count: (counts: ColumnCounts) => number) =>
    file.columns.reduce((sum, { counts }) => sum + (counts === null ? 0 : count(counts)), 0);
  const unverified = sumOf((counts) => counts.unverified);
  const undecidedDates = sumOf((counts) => counts.rejected['ambiguous-date'] ?? 0);
  const bytes = file.parts.reduce((sum, part) => sum + part.bytes, 0);
  return (
    <section className="file-result">
      {!isOnly && <h2>{nameOfFile(file)}</h2>}
      {undecidedDates > 0 && <Notice tone="warning">{t('files.dateOrder.result', { count: undecidedDates })}</Notice>}
      {unverified > 0 && (
        <Notice tone="warning">
          <p>
            {t('hash.unverified', { count: unverified })} <GoToRows rows="unverified" />
          </p>
        </Notice>
      )}
      {file.contradictions > 0 && (
        <Notice tone="warning">{t('files.contradictions', { count: file.contradictions })}</Notice>
      )}
      <div className="result" role="status">
        <p className="big-number">{formatNumber(file.lines)}</p>
        <p className="result-words">
          {t('files.lines', { count: file.lines })}
          <span className="hint">{t('files.size', { size: formatBytes(bytes), parts: file.parts.length })}</span>
        </p>
      </div>
      <ResultBar title={t('result.rows.title', { count: file.rows })} parts={fileParts(file)} />
      <CountTable audience={audience} lines={fileCounts(file, place, filteredOut)} />
      <FileColumns file={file} platform={platform} />
      {byList.length > 1 && <RowsByList lists={byList} />}
      <PartDigests file={file} />
      {children}
    </section>
  );
}
