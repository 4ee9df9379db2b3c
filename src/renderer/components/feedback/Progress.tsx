import { formatPercent } from '../../format';
import { t } from '../../translate';

/** A bar, announced politely at each quarter so that a screen reader is not flooded. */
export function Progress({ label, percent }: { readonly label: string; readonly percent: number }) {
  const quarter = Math.floor(percent / 25) * 25;
  return (
    <div className="progress">
      <div
        className="progress-bar"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={formatPercent(percent)}
      >
        <div className="progress-fill" style={{ transform: `translateX(${percent - 100}%)` }} />
      </div>
      <p className="visually-hidden" aria-live="polite">
        {t('app.progress', { label, percent: formatPercent(quarter) })}
      </p>
    </div>
  );
}
