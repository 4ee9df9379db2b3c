import { listTitle } from '../../../shared/list-title';
import type { ListDraft } from './list-draft';

/** Whether another list has the same name, sheet and size: most likely the same file was added twice. */
export function seemsListedTwice(draft: ListDraft, drafts: readonly ListDraft[]): boolean {
  const info = draft.preview.last?.info;
  if (info === undefined) return false;
  return drafts.some(({ id, preview: { last } }) => {
    if (id === draft.id || last === null) return false;
    return listTitle(last.info) === listTitle(info) && last.info.bytes === info.bytes;
  });
}
