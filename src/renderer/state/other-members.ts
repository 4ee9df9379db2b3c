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

/** The sheets of the workbook that this list is one of, without those that are on the screen already. */
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

/** A list by its file; of one of several sheets the sheet, too. */
export function listTitle({ name, container }: ListInfo): string {
  return container.kind === 'workbook' && container.sheets.length > 1 ? `${name} › ${container.sheet}` : name;
}
