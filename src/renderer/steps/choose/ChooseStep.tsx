import { LIST_ROLES, type ListRole } from '../../../shared/preview';
import { ActionButton } from '../../components/ActionButton';
import { Icon } from '../../components/Icon';
import { PageHeading } from '../../components/navigation/PageHeading';
import { StepFooter } from '../../components/navigation/StepFooter';
import { useApp } from '../../state/app-context';
import { useListActions } from '../../state/hooks/use-list-actions';
import { makesFile } from '../../state/lists/file-draft';
import { t } from '../../translate';
import { ListProblems } from '../ListProblems';
import { DraftList } from './DraftList';
import { PasteButton } from './PasteButton';
import { RecentLists } from './RecentLists';
import { TargetLine } from './TargetLine';
import { UseFor } from './UseFor';

export function ChooseStep({ problems }: { readonly problems: readonly string[] }) {
  const model = useApp();
  const { wizard, dispatchWizard } = model;
  const { chooseLists } = useListActions(model);
  return (
    <>
      <div className="page page-wide page-fill">
        <PageHeading subtitle={t(makesFile(wizard.file) ? 'files.promise' : 'choose.promise')}>
          {t('choose.heading')}
        </PageHeading>
        <UseFor />
        <TargetLine />
        <ListProblems problems={problems} />
        <div className="drop-areas">
          {LIST_ROLES.map((role) => (
            <section
              key={role}
              className={`drop-area drop-area-${role}`}
              data-drop-role={role}
              aria-label={t(`map.role.${role}`)}
            >
              <span className="drop-mark">
                <Icon name={role === 'audience' ? 'list' : 'suppress'} />
              </span>
              <p className="drop-title">{t(`choose.title.${role}`)}</p>
              <p className="hint">{t(`choose.hint.${role}`)}</p>
              <ChosenLists role={role} />
              <div className="buttons">
                <ActionButton variant={role === 'audience' ? 'primary' : 'secondary'} onPress={() => chooseLists(role)}>
                  {t(`choose.button.${role}`)}
                </ActionButton>
                <PasteButton role={role} />
              </div>
            </section>
          ))}
        </div>
        <DraftList />
        <RecentLists />
        <p className="hint page-note">{t('choose.formats')}</p>
      </div>
      {wizard.lists.length > 0 && (
        <StepFooter
          primary={{
            label: t('choose.continue', { count: wizard.lists.length }),
            onPress: () => dispatchWizard({ type: 'went-to-step', step: 'map' }),
          }}
        />
      )}
    </>
  );
}

/** The names of the lists in the draft. */
function ChosenLists({ role }: { readonly role: ListRole }) {
  const { lists } = useApp().wizard;
  const names = lists.filter((draft) => draft.role === role).map(({ preview }) => preview.last?.info.name ?? '…');
  return names.length === 0 ? null : <p className="chosen-lists">{names.join(', ')}</p>;
}
