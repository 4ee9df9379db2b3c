import type { PreparedAudienceState } from '../../../shared/ipc/payloads';
import { ActionButton } from '../../components/ActionButton';
import { Problem } from '../../components/feedback/Notice';
import { Progress } from '../../components/feedback/Progress';
import { PageHeading } from '../../components/navigation/PageHeading';
import { formatPercent, formatTimeRemaining, percentOf } from '../../format';
import { useApp } from '../../state/app-context';
import { useAction } from '../../state/hooks/use-action';
import { t } from '../../translate';

/** Earlier estimates vary too much to be shown. */
const STEADY_AFTER_SECONDS = 1;

export function HashProgress({ audience }: { readonly audience: PreparedAudienceState | null }) {
  const { client } = useApp();
  const { busy, problem, run } = useAction();
  const state = audience?.state.kind === 'hashing' ? audience.state : null;
  const percent = state === null ? 0 : percentOf(state.bytesRead, state.bytesTotal);
  const writing = state?.phase === 'writing';
  return (
    <div className="page page-fill">
      <PageHeading subtitle={t('hash.working.hint')}>{t('hash.working')}</PageHeading>
      <div className="panel hash-progress">
        <p className="big-number">{writing ? t('hash.almostDone') : formatPercent(percent)}</p>
        <Progress label={writing ? t('hash.writing') : t('hash.progress')} percent={percent} />
        <p className="progress-facts">
          {state === null ? (
            <span>{t('hash.starting')}</span>
          ) : (
            factsOf(state).map((fact) => <span key={fact}>{fact}</span>)
          )}
        </p>
        <ActionButton
          isDisabled={audience === null}
          isPending={busy}
          onPress={() => audience !== null && run(() => client.request('audience:cancel', audience.id))}
        >
          {t('app.cancel')}
        </ActionButton>
        <Problem>{problem}</Problem>
      </div>
    </div>
  );
}

function factsOf(state: Extract<PreparedAudienceState['state'], { kind: 'hashing' }>): readonly string[] {
  const { phase, rows, bytesRead, bytesTotal, secondsElapsed } = state;
  const read = t('hash.rows', { count: rows });
  if (phase === 'writing') return [read, t('hash.writing')];
  if (secondsElapsed < STEADY_AFTER_SECONDS || bytesRead === 0) return [read];
  const secondsLeft = (secondsElapsed * (bytesTotal - bytesRead)) / bytesRead;
  return [read, t('hash.rate', { count: Math.round(rows / secondsElapsed) }), formatTimeRemaining(secondsLeft)];
}
