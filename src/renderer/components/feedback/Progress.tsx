import { ProgressBar } from 'react-aria-components';
import { formatPercent } from '../../format';
import { t } from '../../translate';

/** A bar, announced politely at each quarter so that a screen reader is not flooded. */
export function Progress({ label, percent }: { readonly label: string; readonly percent: number }) {
  const quarter = Math.floor(percent / 25) * 25;
  return (
    <div className="progress">
      <ProgressBar aria-label={label} value={percent}>
        <div className="progress-bar" aria-hidden="true">
          <div className="progress-fill" style={{ transform: `translateX(${percent - 100}%)` }} />
        </div>
      </ProgressBar>
      <p className="visually-hidden" aria-live="polite">
        {t('app.progress', { label, percent: formatPercent(quarter) })}
      </p>
    </div>
  );
}
