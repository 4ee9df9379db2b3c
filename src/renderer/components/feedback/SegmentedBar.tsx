export interface Segment {
  readonly id: string;
  readonly count: number;
  readonly tone: 'good' | 'soft' | 'warning' | 'bad' | 'neutral' | 'empty';
}

interface SegmentedBarProps {
  /** All its numbers in words; null if the text beside it says them. */
  readonly label: string | null;
  readonly segments: readonly Segment[];
}

/** One bar whose segments add up to the whole. Even a tiny segment stays visible. */
export function SegmentedBar({ label, segments }: SegmentedBarProps) {
  return (
    <div
      className="segmented-bar"
      {...(label === null ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {segments
        .filter(({ count }) => count > 0)
        .map(({ id, count, tone }) => (
          <span key={id} className={`segment segment-${tone}`} style={{ flexGrow: count }} />
        ))}
    </div>
  );
}
