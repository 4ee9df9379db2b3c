import { ActionButton } from '../../components/ActionButton';
import { useApp } from '../../state/app-context';
import { discardAudience } from '../../state/hooks/use-undoable';
import { isStarting } from '../../state/wizard/wizard-steps';
import { t } from '../../translate';

/** Lists that arrived while an audience was being made. A live region must exist before its text does. */
export function LateLists() {
  const { client, wizard, dispatchWizard } = useApp();
  const { late } = wizard;
  const add = () => {
    dispatchWizard({ type: 'late-lists-added' });
    discardAudience(client, wizard);
  };
  return (
    <div className="late-lists" data-shown={late.undecided}>
      <p role="status">{late.undecided && t('late.arrived', { count: late.lists.length })}</p>
      {late.undecided && (
        <div className="buttons">
          <ActionButton isDisabled={isStarting(wizard)} onPress={add}>
            {t('late.add')}
          </ActionButton>
          <ActionButton onPress={() => dispatchWizard({ type: 'late-lists-kept' })}>{t('late.keep')}</ActionButton>
        </div>
      )}
    </div>
  );
}
