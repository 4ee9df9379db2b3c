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
