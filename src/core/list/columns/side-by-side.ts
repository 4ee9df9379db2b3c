/** Fewer names, such as those of two columns “Email”, are of one table. */
const MIN_NAMES = 2;

/**
 * Which of several tables side by side each column belongs to, 0-based, if the same names follow again and again:
 * “Name,Email,,Name,Email”. Null for a single table.
 * @param header its cells; empty ones are between tables
 */
export function tablesSideBySide(header: readonly string[]): readonly number[] | null {
  const names = header.map((cell) => cell.trim().toLowerCase());
  const filled = names.filter((name) => name !== '');
  const columns = new Set(filled).size;
  const isRepeated = filled.every((name, index) => name === filled[index % columns]);
  if (columns < MIN_NAMES || columns === filled.length || filled.length % columns > 0 || !isRepeated) return null;
  let seen = 0;
  return names.map((name) => Math.floor((name === '' ? seen : seen++) / columns));
}
