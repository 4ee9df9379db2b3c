import { listWords } from './all-languages';
import type { AddressKind, AddressWords } from './words';

const ADDRESS_KINDS = [
  'billing',
  'shipping',
  'home',
  'work',
  'other',
  'mailing',
] as const satisfies readonly AddressKind[];

/** How a compound begins or ends that names one of them: “Rechnungsland”, “Liefertelefon”, “toimitusmaa”. */
const COMPOUNDS: Readonly<Partial<Record<AddressKind, RegExp>>> = {
  billing: /^(?:rechnungs|factuur|fakturerings|faktura|laskutus)(?=.)/,
  shipping: /^(?:lieferungs|liefer|versand|bezorg|verzend|leverings|leverans|toimitus)(?=.)/,
  home: /^(?:privat|prive|wohn)(?=.)|(?<=.)privat$/,
  work: /^(?:firmen|dienst|geschafts|bedrijfs|foretags|arbets|arbejds|arbeids)(?=.)|(?<=.)geschaftlich$/,
};

/** Built on first use, for lists with several columns of countries. */
let addressByWord: ReadonlyMap<string, string> | null = null;

/** The address that a word of a header names, such as `billing`; null if it names none. */
export function addressNamedBy(word: string): string | null {
  addressByWord ??= indexByWord();
  const [compound] = Object.entries(COMPOUNDS).find(([, pattern]) => pattern.test(word)) ?? [];
  return addressByWord.get(word) ?? compound ?? null;
}

function indexByWord(): ReadonlyMap<string, string> {
  const companies = wordsFor('companies').map((word) => [word, 'work'] as const);
  const named = ADDRESS_KINDS.flatMap((kind) => wordsFor(kind).map((word) => [word, kind] as const));
  return new Map([...named, ...companies]);
}

let addressesOfCustomers: ReadonlySet<string> | null = null;

/** Whether a word names an address of the customer, and nobody else: “billing” and “Büro”, no compound. */
export function namesAddressOnly(word: string): boolean {
  addressesOfCustomers ??= new Set(ADDRESS_KINDS.flatMap(wordsFor));
  return addressesOfCustomers.has(word);
}

function wordsFor(address: keyof AddressWords): readonly string[] {
  return listWords((language) => language.addresses?.[address]);
}

/** The two words of a compound that names an address: “liefer” and “telefon”. Null for any other word. */
export function splitAddress(word: string): readonly [address: string, rest: string] | null {
  for (const pattern of Object.values(COMPOUNDS)) {
    const [address] = pattern.exec(word) ?? [];
    if (address !== undefined) return [address, word.replace(address, '')];
  }
  return null;
}
