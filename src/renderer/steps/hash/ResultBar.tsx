import { SegmentedBar } from '../../components/feedback/SegmentedBar';
import { t } from '../../translate';
import type { Part } from './result-parts';

/** One bar and its parts in words; together they add up to everything. */
export function ResultBar({ title, parts }: { readonly title: string; readonly parts: readonly Part[] }) {
  const present = parts.filter(({ count }) => count > 0);
  const words = ({ id, count }: Part) => t(`result.part.${id}`, { count });
  return (
    <div className="result-bar">
      <p className="result-bar-title">{title}</p>
      <SegmentedBar label={`${title}: ${present.map(words).join(', ')}`} segments={present} />
      <ul className="legend" aria-hidden="true">
        {present.map((part) => (
          <li key={part.id}>
            <span className={`legend-dot segment-${part.tone}`} />
            {words(part)}
          </li>
        ))}
      </ul>
    </div>
  );
}
