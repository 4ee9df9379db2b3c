import type { ListInfo } from '../../shared/list';
import type { ListDraft } from './list-draft';

/** The lists of the archive that this one lies in, without those that are on the screen already. */
export function otherMembers({ name, container }: ListInfo, drafts: readonly ListDraft[]): readonly string[] {
  const packing = container.kind === 'workbook' ? container.packing : container;
  if (packing?.kind !== 'zip') return [];
  const archive = name.slice(0, -packing.member.length);
  const shown = new Set(drafts.map(({ preview, dialect }) => preview.last?.info.name ?? `${archive}${dialect.member}`));
  return packing.lists.filter((member) => !shown.has(`${archive}${member}`));
}
