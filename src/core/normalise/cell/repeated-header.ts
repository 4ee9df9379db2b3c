/** The header's text for each of these columns, trimmed; '' if there is none. For comparing in memory only. */
export function headerOf(
  { header }: { readonly header: readonly string[] },
  positions: readonly number[],
): readonly string[] {
  return positions.map((position) => header[position] ?? '');
}

/**
 * Lists that were joined hold the header of each: a cell equal to its column name is a repeated header, not a value.
 */
export function isRepeatedHeader(cell: string, name: string): boolean {
  return name !== '' && cell.length >= name.length && cell.trim() === name;
}
