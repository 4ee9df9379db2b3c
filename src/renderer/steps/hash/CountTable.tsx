import { type AudienceCounts, REJECT_REASONS, type RowCounts } from '../../../shared/audience';
import { formatNumber } from '../../format';
import { texts } from '../../texts/index';

interface Line {
  readonly words: string;
  readonly count: number;
  /** A part of the line above. */
  readonly part?: boolean;
  /** Shown even if nothing is to be told. */
  readonly always?: boolean;
  readonly tone?: 'warning' | 'bad';
}

interface CountTableProps {
  readonly counts: AudienceCounts;
  /** Of the suppression lists, where there are any. */
  readonly suppression: RowCounts | null;
}

/** What became of every row that was read. Parts that did not occur are left out. */
export function CountTable({ counts, suppression }: CountTableProps) {
  return (
    <section className="panel">
      <table className="counts">
        <caption className="visually-hidden">{texts.hash.breakdown}</caption>
        <tbody>
          {linesOf(counts, suppression).map(({ words, count, part = false, tone }) => (
            <tr key={words} data-part={part} data-tone={tone}>
              <th scope="row">{words}</th>
              <td>{formatNumber(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function linesOf(counts: AudienceCounts, suppression: RowCounts | null): readonly Line[] {
  const reasons = REJECT_REASONS.map((reason): Line => {
    return { words: texts.rejectReasons[reason], count: counts.rejected[reason] ?? 0, part: true };
  });
  const rejected = reasons.reduce((sum, { count }) => sum + count, 0);
  const lines: readonly Line[] = [
    { words: texts.hash.read, count: counts.rows, always: true },
    { words: texts.hash.valid, count: counts.hashed, always: true },
    { words: texts.hash.repaired, count: counts.repaired, part: true },
    { words: texts.hash.alreadyHashed, count: counts.alreadyHashed, part: true },
    { words: texts.hash.unverified, count: counts.unverified, part: true, tone: 'warning' },
    { words: texts.hash.duplicates, count: counts.duplicates, always: true },
    ...(suppression === null ? [] : suppressionLines(counts, suppression)),
    { words: texts.hash.ignoredCells, count: counts.ignoredCells },
    ...(rejected === 0 ? [] : [{ words: texts.hash.rejected, count: rejected, tone: 'bad' as const }, ...reasons]),
  ];
  return lines.filter(({ count, always = false }) => count > 0 || always);
}

/** Who could not be read from a suppression list is still in the audience, which must not go unseen. */
function suppressionLines({ suppressed }: AudienceCounts, { rows, rejected, unverified }: RowCounts): readonly Line[] {
  const unusable = Object.values(rejected).reduce((sum, count) => sum + count, 0);
  return [
    { words: texts.hash.suppressed, count: suppressed, always: true },
    { words: texts.hash.suppressionRows, count: rows, always: true, part: true },
    { words: texts.hash.suppressionRejected, count: unusable, part: true, tone: 'warning' },
    { words: texts.hash.suppressionUnverified, count: unverified, part: true, tone: 'warning' },
  ];
}
