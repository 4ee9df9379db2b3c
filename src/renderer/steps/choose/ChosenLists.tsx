import type { ListRole } from '../../../shared/preview';
import { useApp } from '../../state/app-context';

/** The names of the lists in the draft. */
export function ChosenLists({ role }: { readonly role: ListRole }) {
  const { lists } = useApp().wizard;
  const names = lists.filter((draft) => draft.role === role).map(({ preview }) => preview.last?.info.name ?? '…');
  return names.length === 0 ? null : <p className="chosen-lists">{names.join(', ')}</p>;
}
