import type { HeaderWords } from '../words';

/** Swahili and Afrikaans. */
export const AFRICAN: HeaderWords = {
  kinds: {
    email_hash: `barua pepe, anwani ya barua pepe, e pos, epos, e posadres, eposadres`,
    phone_hash: `
      simu, namba ya simu, nambari ya simu, simu ya mkononi, selfoon, selfoonnommer, selnommer, telefoonnommer, kontaknommer`,
    mobile_advertiser_id: ``,
    custom_audience_third_party_id: `namba ya mteja, nambari ya mteja, klientnommer, lidnommer`,
    country: `nchi`,
  },
  vetoes: ``,
  staff: ``,
  parties: `muuzaji, wakala, mmiliki, dereva, verkoopspersoon, eienaar`,
  carers: `daktari`,
  earlier: `zamani, vorige`,
  others: `
    jina, jina la kwanza, jina la mwisho, anwani, mji, kaunti, kitambulisho, namba ya kitambulisho, nambari ya kitambulisho,
    naam, van, voornaam, noemnaam, stad, dorp, poskode, id nommer`,
  consent: `idhini, toestemming`,
  optOut: `usiwasiliane, moenie kontak nie`,
  people: {
    served: 'jina',
  },
};
