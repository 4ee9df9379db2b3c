import { ProgressBar } from 'react-aria-components';
import { formatPercent } from '../../format';
import { t } from '../../translate';

/** A bar, announced politely at each quarter so that a screen reader is not flooded. */
export function Progress({ label, percent }: { readonly label: string; readonly percent: number }) {
  const quarter = Math.floor(percent / 25) * 25;
  return (
    <div className="progress">
      <ProgressBar aria-label={label} value={percent}>
        <svg className="progress-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <rect className="progress-track" width="100" height="1" />
          <rect className="progress-fill" width={percent} height="1" />
        </svg>
      </ProgressBar>
      <p className="visually-hidden" aria-live="polite">
        {t('app.progress', { label, percent: formatPercent(quarter) })}
      </p>
    </div>
  );
}
