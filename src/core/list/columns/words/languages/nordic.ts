import type { HeaderWords } from '../words';

/** Swedish, Danish, Norwegian, Icelandic and Finnish. */
export const NORDIC: HeaderWords = {
  kinds: {
    email_hash: `
      epostadress, epostadresse, e postadress, e postadresse, mejladress, mailadress, sahkoposti, sahkopostiosoite,
      elektronisk post,
      netfang, tolvupostur, tolvupostfang`,
    phone_hash: `
      telefonnummer, telefonnr, mobilnummer, mobilnr, mobiltelefon, mobiltelefonnummer, mobiltelefonnr, tlfnr, tlf nr,
      telefonnumre, fastnet, hemtelefon, puhelin, puhelinnumero, puhelinnro, puh, puh nro, matkapuhelin, matkapuhelinnumero,
      kannykka, gsm numero,
      simi, farsimi, simanumer, gsm simi`,
    mobile_advertiser_id: ``,
    custom_audience_third_party_id: `
      kundnummer, kundnr, kund id, kundenummer, kundenr, kunde id, medlemsnummer, medlemsnr, medlems id, medlemsid, asiakasnumero,
      asiakasnro, asiakas id, asiakastunnus, jasennumero`,
    country: `landskod, landkod, landekode, landkode, landskode, maa, maakoodi, maatunnus`,
  },
  vetoes: `sald, skickat, sendt, lahetetty, typ, type, tyyppi`,
  staff: `
    handlaggare, nod, andrad av, skapad av, aendret af, oprettet af, endret av, opprettet av, chef, sjef,
    esimies, tilldelad, tildelt, saksbehandler, sagsbehandler, yhteyshenkilo meilla`,
  parties: `
    agare, ejer, eier, saljare, saelger, selger, myyja, agares, agarens, agaren, saljarens, saljaren,
    ombud, leverantor, leverantorens, chauffor, anstalld, anstallds, kundansvarig, saljansvarig, selgers,
    selgeren, selgerens, eiers, eierens, eieren, leverandor, leverandorens, sjafor, ansatt, ansattes,
    kundeansvarlig, saelgers, saelgerens, saelgeren, ejers, ejerens, ejeren, medarbejder, medarbejders,
    myyjan, omistaja, omistajan, edustaja, edustajan, myyntiedustaja, myyntiedustajan, toimittaja,
    toimittajan, kuljettaja, kuljettajan, tyontekija, tyontekijan, asiakasvastaava, asiakasvastaavan,
    vastuuhenkilo, vastuuhenkilon, seljandi, seljanda, eigandi, eiganda, starfsmanns, birgir, ansvarig,
    ansvarlig, vastaava`,
  carers: `
    maklare, maklarens, lakare, megler, meglers, maegler, maeglers, kiinteistonvalittaja, veterinar,
    tandlakare, tandlaege, laege, lege, fastlege, sjukhus, sykehus, laakari, elainlaakari, arbetsgivare,
    arbejdsgiver, arbeidsgiver, tyonantaja`,
  earlier: `
    gammal, gammalt, gamla, tidigare, foregaende, gammel, gamle, gammelt, tidligere, forrige, vanha, entinen,
    aiempi, edellinen, gamalt, fyrra`,
  others: `
    namn, navn, nimi, fornamn, fornavn, etunimi, efternamn, etternavn, sukunimi, adress, gata, osoite, postnummer, postnr,
    postinumero, postort, poststed, ort, stad, kaupunki, foretag, virksomhed, firma, yritys, organisationsnummer, orgnr, org nr, cvr,
    cvr nr, personnummer, fodselsnummer, cpr, cpr nr, henkilotunnus, y tunnus, ordernummer, ordrenummer, tilausnumero, faktura,
    fakturanummer, lasku, belopp, belob, summa, fodelsedatum, fodselsdato, syntymaaika, sprak, sprog, kieli, kon, kjonn, sukupuoli,
    fax, faksi,
    nafn, kennitala,
    fodelseland, fodeland, ursprungsland, oprindelsesland, opprinnelsesland, syntymamaa, alkuperamaa`,
  consent: `
    samtycke, samtykke, nyhetsbrev, nyhedsbrev, suostumus, uutiskirje, godkand,
    markkinointilupa, suoramarkkinointilupa, suostunut`,
  optOut: `
    avregistrerad, avregistrerade, avprenumererad, avprenumererade, avanmald, avanmalda, afmeldt, afmeldte, afmelding, afmeldinger, avmelding, avmeldinger, avmeldt, avmeldte,
    sparrlista, sperreliste, ej kontakt, kontakta inte, ikke kontakt, ma ikke kontaktes, reserverad, reservert,
    peruutettu, perunut, peruuttaneet, peruneet, markkinointikielto, estolista, suoramarkkinointikielto,
    ingen reklam, ingen reklame, inga utskick, ingen nyhetsbrev, inget nyhetsbrev, intet nyhedsbrev, ei mainontaa, ei markkinointia`,
  people: {
    customers: 'kund deltagare deltaker deltager asiakas',
    users: 'anvandare bruger bruker kayttaja',
    relatives: 'elev barn foralder forelder foraelder vanhempi oppilas',
    served: 'pasient patienten potilas namn navn nimi nafn',
    occasions: 'ny nytt nya uusi',
    places: 'butik butikk kauppa myymala',
  },
  addresses: {
    billing: 'fakturering fakturerings laskutus laskutusosoite',
    shipping: 'leverings leverans leveransadress toimitus toimitusosoite',
    home: 'hjem hem bostad koti',
    work: 'arbete arbejde arbeid jobb tyo',
    other: 'andet ovrig muu',
    companies: 'foretag',
    any: 'adress osoite',
  },
  names: {
    areaCodes: 'riktnummer',
  },
  cells: {
    yes: 'kyllä kylla tosi sant sann sand',
    no: 'nej nei inte ikke ei epätosi falskt falsk usann usand',
    refused: 'nekad avslag avvist',
  },
};
