import { ActionButton } from '../../components/ActionButton';
import { Icon } from '../../components/Icon';
import { PageHeading } from '../../components/navigation/PageHeading';
import { useApp } from '../../state/app-context';
import { useListActions } from '../../state/hooks/use-list-actions';
import { texts } from '../../texts/index';
import { ListProblems } from '../ListProblems';

export function ChooseStep({ problems }: { readonly problems: readonly string[] }) {
  const { chooseLists } = useListActions(useApp());
  return (
    <div className="page page-fill">
      <PageHeading subtitle={texts.choose.promise}>{texts.choose.heading}</PageHeading>
      <ListProblems problems={problems} />
      <section className="drop-area" aria-label={texts.choose.dropTitle}>
        <span className="drop-mark">
          <Icon name="list" />
        </span>
        <p className="drop-title">{texts.choose.dropTitle}</p>
        <p className="hint">{texts.choose.dropHint}</p>
        <ActionButton variant="primary" onPress={chooseLists}>
          {texts.choose.button}
        </ActionButton>
      </section>
      <p className="hint page-note">{texts.choose.formats}</p>
    </div>
  );
}
