import type { HeaderWords } from '../words';

/** Swedish, Danish, Norwegian and Finnish. */
export const NORDIC: HeaderWords = {
  kinds: {
    email_hash: `
      epostadress, epostadresse, e postadress, e postadresse, mejladress, mailadress, sahkoposti, sahkopostiosoite,
      elektronisk post`,
    phone_hash: `
      telefonnummer, telefonnr, mobilnummer, mobilnr, mobiltelefon, mobiltelefonnummer, mobiltelefonnr, tlfnr, tlf nr,
      telefonnumre, fastnet, hemtelefon, puhelin, puhelinnumero, puhelinnro, puh, puh nro, matkapuhelin, matkapuhelinnumero,
      kannykka, gsm numero`,
    mobile_advertiser_id: ``,
    custom_audience_third_party_id: `
      kundnummer, kundnr, kund id, kundenummer, kundenr, kunde id, medlemsnummer, medlemsnr, medlems id, medlemsid, asiakasnumero,
      asiakasnro, asiakas id, asiakastunnus, jasennumero`,
    country: `landskod, landkod, landekode, landkode, landskode, maa, maakoodi, maatunnus, leveransland, leveringsland`,
  },
  vetoes: `
    sald, skickat, sendt, lahetetty, handlaggare, nod, typ, type, tyyppi, andrad av, skapad av, aendret af,
    oprettet af, endret av, opprettet av, chef, sjef, esimies`,
  parties: `agare, ejer, eier, saljare, saelger, selger, myyja`,
  others: `
    namn, navn, nimi, fornamn, fornavn, etunimi, efternamn, etternavn, sukunimi, adress, gata, osoite, postnummer, postnr,
    postinumero, postort, poststed, ort, stad, kaupunki, foretag, virksomhed, firma, yritys, organisationsnummer, orgnr, org nr, cvr,
    cvr nr, personnummer, fodselsnummer, cpr, cpr nr, henkilotunnus, y tunnus, ordernummer, ordrenummer, tilausnumero, faktura,
    fakturanummer, lasku, belopp, belob, summa, fodelsedatum, fodselsdato, syntymaaika, sprak, sprog, kieli, kon, kjonn, sukupuoli,
    fax, faksi`,
  consent: `samtycke, samtykke, nyhetsbrev, nyhedsbrev, suostumus, uutiskirje, godkand`,
  optOut: `
    avregistrerad, avregistrerade, avprenumererad, avprenumererade, avanmald, avanmalda, afmeldt, afmeldte, avmeldt, avmeldte,
    sparrlista, sperreliste, ej kontakt, kontakta inte, ikke kontakt, ma ikke kontaktes, reserverad, reservert,
    peruutettu, perunut, markkinointikielto, estolista, suoramarkkinointikielto,
    ingen reklam, ingen reklame, inga utskick, ingen nyhetsbrev, inget nyhetsbrev, intet nyhedsbrev, ei mainontaa, ei markkinointia`,
};
