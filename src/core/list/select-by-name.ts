import { message } from '../../shared/messages/message';

/** The item of this name or 1-based number; null if there is none. */
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

/** The first names, for a message that lists the choices, and whether there are more. */
export function firstNames(items: readonly { readonly name: string }[]) {
  const names = items.slice(0, MAX_NAMES).map(({ name }) => message('list.quoted', { name }));
  return { names, more: items.length > MAX_NAMES ? 'yes' : 'no' };
}
