import type { HeaderWords } from '../words';

/** Lithuanian, Latvian and Estonian. */
export const BALTIC: HeaderWords = {
  kinds: {
    email_hash: `
      el pastas, el pasto adresas, elektroninis pastas, elektroninio pasto adresas, e pasts, e pasta adrese, epasts, e posti aadress,
      epost, e postiaadress, meiliaadress`,
    phone_hash: `
      telefonas, telefono numeris, telefono nr, mobilusis telefonas, mobilus telefonas, mob telefonas, talrunis, talruna numurs, talr, mobilais talrunis,
      mobilais, telefoninumber, telefoni number, mobiil, mobiiltelefon, mobiilinumber`,
    mobile_advertiser_id: ``,
    custom_audience_third_party_id: `
      kliento numeris, kliento nr, kliento kodas, kliento id, klienta numurs, klienta nr, klienta kods, klienta id, kliendinumber,
      kliendi number, kliendi nr, kliendi kood, kliendi id`,
    country: `salis, salies kodas, valstybe, valsts, valsts kods, riik, riigi kood, riigikood`,
  },
  vetoes: `tipas, busena, tips, statuss, tuup, olek`,
  staff: ``,
  parties: `
    vadybininkas, vadybininko, pardavejas, pardavejo, savininkas, savininko, agento, tiekejas, tiekejo,
    darbuotojas, darbuotojo, pardevejs, pardeveja, ipasnieks, ipasnieka, agenta, menedzeris, menedzera,
    piegadatajs, piegadataja, darbinieks, darbinieka, muuja, muugiesindaja, omanik, omaniku, agendi, haldur,
    halduri, tarnija, tootaja, atsakingas, atbildigais, vastutaja`,
  carers: `gydytojas, gydytojo, arsts, arsta, arst, arsti`,
  earlier: `senas, ankstesnis, vecais, ieprieksejais, iepriekseja, vana, endine, eelmine`,
  others: `
    vardas, pavarde, miestas, adresas, pasto kodas, imone, asmens kodas, imones kodas, vards, uzvards, pilseta, adrese, pasta indekss,
    uznemums, personas kods, eesnimi, perekonnanimi, linn, aadress, postiindeks, ettevote, isikukood, registrikood`,
  consent: `sutikimas, naujienlaiskis, piekrisana, jaunumi, nousolek, uudiskiri`,
  optOut: `
    atsisake, atsisakiusieji, nesusisiekti, atrakstijies, atrakstijusies, nesazinaties, loobunud, loobujad, mitte kontakteeruda`,
  addresses: {
    billing: 'saskaita',
    any: 'adrese aadress adresas',
  },
  people: {
    served: 'pacientas pacients vardas vards',
  },
  cells: {
    yes: 'jah taip jā',
  },
};
