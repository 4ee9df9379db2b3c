import { ActionButton } from '../../components/ActionButton';
import { useApp } from '../../state/app-context';
import { t } from '../../translate';

/** Lists that arrived while an audience was being made. A live region must exist before its text does. */
export function LateLists() {
  const { client, wizard, dispatchWizard } = useApp();
  const { step, late } = wizard;
  /** The audience has no ID yet, so it cannot be cancelled. */
  const starting = step.kind === 'hash' && step.audience === null;
  const add = () => {
    dispatchWizard({ type: 'late-lists-added' });
    if ((step.kind === 'hash' || step.kind === 'upload') && step.audience !== null) {
      client.request('audience:discard', step.audience.id).catch(() => undefined);
    }
  };
  return (
    <div className="late-lists" data-shown={late.undecided}>
      <p role="status">{late.undecided && t('late.arrived', { count: late.lists.length })}</p>
      {late.undecided && (
        <div className="buttons">
          <ActionButton isDisabled={starting} onPress={add}>
            {t('late.add')}
          </ActionButton>
          <ActionButton onPress={() => dispatchWizard({ type: 'late-lists-kept' })}>{t('late.keep')}</ActionButton>
        </div>
      )}
    </div>
  );
}
