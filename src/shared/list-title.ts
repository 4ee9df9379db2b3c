import type { ListInfo } from './list';

/** The file name of a list, with the sheet if there are several. */
export function listTitle(info: ListInfo): string {
  const sheet = sheetOf(info);
  return sheet === null ? info.name : `${info.name} › ${sheet}`;
}

/** The sheet of a list; null if it is the only one. */
export function sheetOf({ container }: ListInfo): string | null {
  return container.kind === 'workbook' && container.sheets.length > 1 ? container.sheet : null;
}
