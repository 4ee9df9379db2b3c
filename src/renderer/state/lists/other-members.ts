import type { ListInfo } from '../../../shared/list';
import type { ListDraft } from './list-draft';

/** The other lists of this list's archive that are not on the screen yet. */
export function otherMembers({ name, container }: ListInfo, drafts: readonly ListDraft[]): readonly string[] {
  const packing = container.kind === 'workbook' ? container.packing : container;
  if (packing?.kind !== 'zip') return [];
  const archive = name.slice(0, -packing.member.length);
  const shown = new Set(drafts.map(({ preview, dialect }) => preview.last?.info.name ?? `${archive}${dialect.member}`));
  return packing.lists.filter((member) => !shown.has(`${archive}${member}`));
}

/** The other sheets of this list's workbook that are not on the screen yet. */
export function otherSheets({ name, container }: ListInfo, drafts: readonly ListDraft[]): readonly string[] {
  if (container.kind !== 'workbook') return [];
  const shown = new Set([container.sheet]);
  for (const { preview, dialect } of drafts) {
    const info = preview.last?.info;
    if (info === undefined && dialect.sheet !== undefined) shown.add(dialect.sheet);
    if (info?.name === name && info.container.kind === 'workbook') shown.add(info.container.sheet);
  }
  return container.sheets.filter((sheet) => !shown.has(sheet));
}
