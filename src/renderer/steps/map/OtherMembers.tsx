import type { ListInfo } from '../../../shared/list';
import { ActionButton } from '../../components/ActionButton';
import { Problem } from '../../components/Notice';
import { useApp } from '../../state/app-context';
import { useAction } from '../../state/hooks/use-action';
import type { ListDraft } from '../../state/list-draft';
import { otherMembers } from '../../state/other-members';
import { texts } from '../../texts/index';

/** Takes all other lists of an archive, each with a card of its own. */
export function OtherMembers({ draft, info }: { readonly draft: ListDraft; readonly info: ListInfo }) {
  const { client, wizard, dispatchWizard } = useApp();
  const { busy, problem, run } = useAction();
  const members = otherMembers(info, wizard.lists);
  if (members.length === 0) return problem === null ? null : <Problem>{problem}</Problem>;
  const add = async () => {
    for (const member of members) {
      const id = await client.request('list:duplicate', draft.id);
      dispatchWizard({ type: 'lists-opened', lists: [{ id, role: draft.role }] });
      await client.request('list:set-role', { id, role: draft.role });
      dispatchWizard({ type: 'dialect-changed', id, change: { member } });
    }
  };
  return (
    <div className="buttons">
      <ActionButton variant="quiet" icon="add" onPress={() => run(add)} isDisabled={busy}>
        {texts.map.otherMembers(members.length)}
      </ActionButton>
      {problem !== null && <Problem>{problem}</Problem>}
    </div>
  );
}
