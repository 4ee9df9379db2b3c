import { useCallback } from 'react';
import { ActionButton } from '../../components/ActionButton';
import { CheckField } from '../../components/fields/CheckField';
import { PageHeading } from '../../components/navigation/PageHeading';
import { StepFooter } from '../../components/navigation/StepFooter';
import { useApp } from '../../state/app-context';
import { canSendPlainIds, hashRequestOf } from '../../state/hash-request';
import { messageOf } from '../../state/hooks/use-action';
import { useListActions } from '../../state/hooks/use-list-actions';
import { texts } from '../../texts/index';
import { pluralOf } from '../../texts/map';
import { ListProblems } from '../ListProblems';
import { ListCard } from './ListCard';
import { MissingUserTypes } from './MissingUserTypes';
import { UserTypeChoice } from './UserTypeChoice';

export function MapStep({ problems }: { readonly problems: readonly string[] }) {
  const model = useApp();
  const { client, wizard, dispatchWizard } = model;
  const { chooseLists } = useListActions(model);
  const loading = wizard.lists.some(({ preview }) => preview.kind === 'loading');
  const request = hashRequestOf(wizard);
  const hash = useCallback(() => {
    const current = hashRequestOf(wizard);
    if (current === null) return;
    dispatchWizard({ type: 'hash-started' });
    client
      .request('audience:hash', current)
      .catch((error: unknown) => dispatchWizard({ type: 'hash-refused', message: messageOf(error) }));
  }, [client, wizard, dispatchWizard]);

  return (
    <>
      <div className="page">
        <PageHeading subtitle={texts.map.subtitle}>{texts.map.heading}</PageHeading>
        <ListProblems problems={problems} />
        <UserTypeChoice />
        {canSendPlainIds(wizard) && (
          <CheckField
            label={texts.map.plainIds}
            hint={texts.map.plainIdsHint(pluralOf(wizard.userTypes))}
            isSelected={wizard.plainIds}
            onChange={(plainIds) => dispatchWizard({ type: 'plain-ids-set', plainIds })}
          />
        )}
        {wizard.lists.map((draft) => (
          <ListCard key={draft.id} draft={draft} />
        ))}
        <MissingUserTypes />
        <div className="buttons">
          <ActionButton variant="quiet" icon="add" onPress={() => chooseLists()}>
            {texts.map.addList}
          </ActionButton>
          <ActionButton variant="quiet" icon="add" onPress={() => chooseLists('suppression')}>
            {texts.map.addSuppression}
          </ActionButton>
        </div>
      </div>
      <StepFooter primary={{ label: texts.map.hash(wizard.lists.length), onPress: hash, isDisabled: request === null }}>
        {request === null && !loading && <span className="hint">{texts.map.waiting}</span>}
      </StepFooter>
    </>
  );
}
