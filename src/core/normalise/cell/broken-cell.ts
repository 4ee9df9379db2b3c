/**
 * Stands for a cell that was not found because the quotes of its row are broken. All its characters are invisible, so that
 * every rule but that of identifiers takes it for a blank cell.
 */
export const BROKEN_CELL = '\u2060\uFFF9\uFFFA\uFFFB';

export function isBroken(cell: string): boolean {
  return cell === BROKEN_CELL;
}
