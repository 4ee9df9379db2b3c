/** The addresses of one person that lists keep apart, and the words that name them in headers, in any language. */
const WORDS = {
  billing: `
    billing bill billto invoice invoicing payment rechnung rechnungs rechnungsadresse rechnungsanschrift rechnungsempfanger
    facturation facture facturacion fatturazione fattura faturamento faturacao cobranca factuur factuuradres facturatie
    faktura fakturering fakturerings fakturace fakturacni fakturacyjny rozliczeniowy szamlazas szamlazasi laskutus laskutusosoite
    fatura facturare saskaita`,
  shipping: `
    shipping ship shipment shipto delivery deliver recipient lieferung lieferungs liefer lieferadresse lieferanschrift versand
    versandadresse livraison expedition envio entrega despacho spedizione consegna verzending verzend bezorging bezorg
    bezorgadres levering leverings leverans leveransadress dostawa dostawy wysylka wysylki doruceni dodaci dodanie szallitas
    szallitasi toimitus toimitusosoite teslimat sevkiyat livrare`,
  home: `
    home private personal residence residential privat privatadresse privatanschrift zuhause wohnort domicile
    personnel personnelle prive particular casa domicilio hogar abitazione privato residencial thuis hjem hem bostad
    domowy prywatny domu bydliste otthoni koti`,
  work: `
    work business office company job geschaftlich dienstlich dienst beruflich buro arbeit bureau travail professionnel
    professionnelle trabajo oficina laboral ufficio lavoro trabalho escritorio werk kantoor zakelijk arbete arbejde arbeid
    jobb sluzbowy firmowy praca prace munkahelyi tyo`,
  other: `
    other others additional weitere weiteres weiterer andere anderes anderer sonstige sonstiges autre autres otro otra otros otras
    altro altra altri outro outra overig overige andet ovrig inny inna jiny egyeb muu diger`,
  mailing: `
    mailing postal mail correspondence postanschrift postadresse korrespondenz courrier correspondance correspondencia
    corrispondenza postadres korrespondencja`,
} as const;

/**
 * Also words for an address at work, but perhaps for somebody else: “Email empresa” may be that of the seller, and
 * “comercial” is a salesperson.
 */
const WORDS_FOR_COMPANIES = `
  firm employer geschaft firma firmen firmenadresse entreprise societe empresa azienda comercial bedrijf foretag`;

/** How a compound begins or ends that names one of them: “Rechnungsland”, “Liefertelefon”, “toimitusmaa”. */
const COMPOUNDS: Readonly<Record<string, RegExp>> = {
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
  const named = [...Object.entries(WORDS), ['work', WORDS_FOR_COMPANIES] as const];
  return new Map(named.flatMap(([address, words]) => wordsIn(words).map((word) => [word, address] as const)));
}

let addressesOfCustomers: ReadonlySet<string> | null = null;

/** Whether a word names an address of the customer, and nobody else: “billing” and “Büro”, no compound. */
export function namesAddressOnly(word: string): boolean {
  addressesOfCustomers ??= new Set(Object.values(WORDS).flatMap(wordsIn));
  return addressesOfCustomers.has(word);
}

function wordsIn(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** The two words of a compound that names an address: “liefer” and “telefon”. Null for any other word. */
export function splitAddress(word: string): readonly [address: string, rest: string] | null {
  for (const pattern of Object.values(COMPOUNDS)) {
    const [address] = pattern.exec(word) ?? [];
    if (address !== undefined) return [address, word.replace(address, '')];
  }
  return null;
}
