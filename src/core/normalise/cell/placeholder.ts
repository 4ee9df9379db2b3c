/** Stand-ins for a missing value, as programs and people write them; in lower case. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set(
  `n/a|na|n.a.|#n/a|null|(null)|nil|none|nan|undefined|unknown|unbekannt|inconnu|desconocido|sconosciuto|desconhecido|
   onbekend|nieznany|keine|kein|keine angabe|k.a.|aucun|aucune|ninguno|nessuno|nenhum|geen|brak|なし|不明|无|無|不详|-|--|---|.|x|xx|xxx|
   ?|test|tbd|empty|no email|noemail|no mail|no phone|not available|not provided|not applicable`
    .split('|')
    .map((word) => word.trim()),
);

const MAX_PLACEHOLDER_CHARS = 20;

/** A word in place of a value: NULL, n/a, unknown. Takes a trimmed value. */
export function isStandIn(value: string): boolean {
  return value.length <= MAX_PLACEHOLDER_CHARS && PLACEHOLDERS.has(value.toLowerCase());
}

/**
 * Stands for a cell that was not found because the quotes of its row are broken. All its characters are invisible, so that
 * every rule but that of identifiers takes it for a blank cell.
 */
export const BROKEN_CELL = '\u2060\uFFF9\uFFFA\uFFFB';

export function isBroken(cell: string): boolean {
  return cell === BROKEN_CELL;
}
