/** The item of this name, or of this 1-based number; null where there is neither. */
export function pickNamed<Item extends { readonly name: string }>(items: readonly Item[], wanted: string): Item | null {
  const byName =
    items.find(({ name }) => name === wanted) ?? items.find(({ name }) => equalsIgnoringCase(name, wanted));
  const byNumber = /^\d{1,6}$/.test(wanted) ? items[Number(wanted) - 1] : undefined;
  return byName ?? byNumber ?? null;
}

function equalsIgnoringCase(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

const MAX_NAMES = 10;

/** The first names, for a sentence that says what there is to choose from. */
export function joinNames(items: readonly { readonly name: string }[]): string {
  const names = items.slice(0, MAX_NAMES).map(({ name }) => `“${name}”`);
  return items.length > MAX_NAMES ? `${names.join(', ')} and others` : names.join(', ');
}
